import type { Ending } from './automaton';
import { firstWhere } from './halving';
import type { Linked } from './link';
import type { Context, Language } from './rule';
import type { Words } from './sentence';
import { spanOf } from './span';
import type { Tokens } from './tokens';

/**
 * Where a draft says something of the words around it: « vous me dites que », « si vous », « je vérifie ». These
 * patterns end everywhere and are asked for on hits only, so those of a kind are worked out when first asked for.
 */
export class Contexts {
  private readonly known = new Map<string, readonly Words[]>();

  constructor(
    private readonly endings: readonly Ending[],
    private readonly tokens: Tokens,
    private readonly linked: Linked,
  ) {}

  /** The places of a kind of context in a language that begin within some words. */
  within({ from, to }: Words, kind: Context, language: Language): readonly Words[] {
    const places = this.of(kind, language);
    const startsFrom = (start: number) => firstWhere(0, places.length, (at) => (places[at] as Words).from >= start);
    return places.slice(startsFrom(from), startsFrom(to + 1));
  }

  /** The places of a kind of context in a language, in the order in which they begin. */
  of(kind: Context, language: Language): readonly Words[] {
    const key = `${language} ${kind}`;
    let places = this.known.get(key);
    if (places === undefined) {
      places = this.endings.flatMap((ending) => {
        const pattern = this.linked.patterns[ending.pattern];
        if (pattern?.tells !== kind || pattern.pack.language !== language) return [];
        return spanOf(ending, this.tokens, this.linked) ?? [];
      });
      places = [...places].sort((a, b) => a.from - b.from);
      this.known.set(key, places);
    }
    return places;
  }
}
