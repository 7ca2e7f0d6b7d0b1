import type { CheckOptions } from './check';
import type { Hit } from './hits';
import type { Reading } from './reading';
import type { Category, CompiledRule, Language, Replaces, Severity } from './rule';
import type { Words } from './sentence';
import { suggest, type Voice } from './suggest';

/** A stretch of text in UTF-16 offsets, the end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** An alternative made ready for one place in one draft. */
export interface Suggestion {
  readonly replaces: Replaces;
  /** What is replaced, in the draft. */
  readonly range: TextRange;
  /** What goes in: capitals, address and punctuation follow the draft. Empty means: leave it out. */
  readonly text: string;
  /** The blanks in `text` for the agent to fill, as ranges of `text`, braces included. */
  readonly slots: readonly TextRange[];
  /** The whole sentence as it will read: what stands before `text` in it, and what behind. */
  readonly before: string;
  readonly after: string;
}

/** Something in a draft that a rule speaks about. Offsets are UTF-16 units of the draft as it was given. */
export interface Finding extends TextRange {
  readonly rule: CompiledRule;
  readonly pack: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Always `draft.slice(start, end)`. */
  readonly text: string;
  /** Best first. Made when first asked for. */
  readonly say: readonly Suggestion[];
}

/**
 * A hit as a finding. Its alternatives are made when they are first asked for, from the draft read again if need be:
 * marks are painted without them.
 */
export function findingOf(hit: Hit, text: string, read: () => Reading, options: CheckOptions): Finding {
  const { rule, pack, severity, range, span } = hit;
  const words = { from: span.markFrom, to: span.markTo };
  let say: Suggestion[] | undefined;
  return {
    rule,
    pack: pack.id,
    category: rule.category,
    severity,
    ...range,
    text: text.slice(range.start, range.end),
    get say() {
      if (say === undefined) {
        const reading = read();
        const voice = voiceOf(words, pack.language, reading, options);
        const place = { words, range, mended: hit.mended };
        say = rule.say.map((alternative) => suggest(alternative, place, voice, pack.language, reading));
      }
      return say;
    },
  };
}

/** Who speaks to whom around a hit. */
function voiceOf(hit: Words, language: Language, reading: Reading, options: CheckOptions): Voice {
  const sentence = reading.borders.sentenceAround(hit);
  const showsWoman = reading.has(sentence, language, 'feminineSelf');
  return { address: reading.addressOf(sentence, hit, language), me: showsWoman ? 'f' : options.me };
}
