import type { Automaton } from './automaton';
import type { LinkedPattern } from './grammar';
import { firstWhere } from './halving';
import type { Linked } from './link';
import type { CompiledRule, Context, Language } from './rule';
import type { Words } from './sentence';
import { spanOf } from './span';
import { PAUSE_GAP, STOP_GAP, type Tokens } from './tokens';

/** What the words between two full stops say around a phrase. */
interface Stretch extends Words {
  /** Patterns that may end, each followed by the word at which: pairs in one list, since there are many. */
  readonly endings: readonly number[];
  /** Places by what they tell, worked out when first asked for. */
  readonly places: Map<CompiledRule | string, readonly Words[]>;
}

/**
 * What excuses a phrase: exceptions of its rule, and contexts such as « vous me dites que », « si vous », « je vérifie ».
 * Looked for around hits only, once for every stretch between full stops that is asked about.
 */
export class Surroundings {
  /** By their last word. */
  private readonly stretches = new Map<number, Stretch>();
  /** The last two: hits ask about their own and the next in turn. */
  private recent: readonly Stretch[] = [];

  constructor(
    private readonly automaton: Automaton,
    private readonly tokens: Tokens,
    private readonly linked: Linked,
  ) {}

  /** The places of a kind of context in a language that begin within some words. */
  contexts(within: Words, kind: Context, language: Language): readonly Words[] {
    const tells = ({ context, pack }: LinkedPattern) => context === kind && pack.language === language;
    return [...this.placesIn(within, `${language} ${kind}`, tells)];
  }

  /** Whether one of a rule's exceptions begins within some words. */
  hasException(rule: CompiledRule, within: Words): boolean {
    return this.placesIn(within, rule, (pattern) => pattern.rule === rule).next().done !== true;
  }

  /** One after the other, so that a caller may stop at the first. */
  private *placesIn(
    { from, to }: Words,
    key: CompiledRule | string,
    tells: (pattern: LinkedPattern) => boolean,
  ): Generator<Words, void> {
    for (let at = Math.max(0, from); at <= to && at < this.tokens.count; ) {
      const stretch = this.stretchAt(at);
      const places = this.placesOf(stretch, key, tells);
      for (let place = firstWhere(0, places.length, (index) => (places[index] as Words).from >= from); ; place++) {
        const found = places[place];
        if (found === undefined || found.from > to) break;
        yield found;
      }
      at = stretch.to + 1;
    }
  }

  private placesOf(
    stretch: Stretch,
    key: CompiledRule | string,
    tells: (pattern: LinkedPattern) => boolean,
  ): readonly Words[] {
    let places = stretch.places.get(key);
    if (places === undefined) {
      const { excuses } = this.linked;
      const found: Words[] = [];
      const { endings } = stretch;
      for (let i = 0; i < endings.length; i += 2) {
        const pattern = endings[i] as number;
        if (!tells(excuses.patterns[pattern] as LinkedPattern)) continue;
        const span = spanOf({ pattern, token: endings[i + 1] as number }, this.tokens, this.linked, 'excuses');
        if (span !== undefined) found.push(span);
      }
      places = found.sort((a, b) => a.from - b.from);
      stretch.places.set(key, places);
    }
    return places;
  }

  private stretchAt(word: number): Stretch {
    const holds = ({ from, to }: Stretch) => word >= from && word <= to;
    const recent = this.recent.find(holds);
    if (recent !== undefined) return recent;
    const { tokens } = this;
    let to = word;
    while (to + 1 < tokens.count && ((tokens.gaps[to + 1] as number) & STOP_GAP) === 0) to++;
    const stretch = this.stretches.get(to) ?? this.read(word, to);
    this.stretches.set(to, stretch);
    this.recent = [stretch, ...this.recent.slice(0, 1)];
    return stretch;
  }

  private read(word: number, to: number): Stretch {
    const { tokens, linked } = this;
    let from = word;
    while (from > 0 && ((tokens.gaps[from] as number) & STOP_GAP) === 0) from--;
    const endings: number[] = [];
    const { classes, gaps } = tokens;
    const words = { classes, classOf: linked.excuseClasses, gaps, from, to: to + 1 };
    this.automaton.run({ ...words, pause: PAUSE_GAP, stop: STOP_GAP }, (pattern, token) =>
      endings.push(pattern, token),
    );
    return { from, to, endings, places: new Map() };
  }
}
