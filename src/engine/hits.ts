import type { Ending } from './automaton';
import type { CheckOptions } from './check';
import { DETECT } from './detectors';
import type { Detected } from './detectors/detected';
import type { TextRange } from './finding';
import type { LinkedPattern } from './grammar';
import { isExcused, isLiteral } from './guards';
import type { Linked } from './link';
import type { Reading } from './reading';
import type { CompiledPack, CompiledRule, Detector, Language, Severity } from './rule';
import type { Words } from './sentence';
import { type Span, spanOf } from './span';
import type { Surroundings } from './surroundings';

/** Something that a rule says of a draft, before overlaps are settled. */
export interface Hit {
  readonly span: Span;
  /** What is marked, in UTF-16 offsets. */
  readonly range: TextRange;
  readonly severity: Severity;
  readonly rule: CompiledRule;
  readonly pack: CompiledPack;
  /** What a detector would put in its place. */
  readonly mended?: string;
}

/** What a hit is judged by. */
export interface Around {
  readonly surroundings: Surroundings;
  readonly reading: Reading;
}

/** The phrases of a draft that are not off, in another language, ignored or excused. */
export function phraseHits(flags: readonly Ending[], around: Around, linked: Linked, options: CheckOptions): Hit[] {
  const { starts, ends } = around.reading.tokens;
  return flags.flatMap((ending) => {
    const span = spanOf(ending, around.reading.tokens, linked, 'phrases');
    if (span === undefined) return [];
    const { rule, pack } = linked.phrases.patterns[span.pattern] as LinkedPattern;
    if (rule === undefined) return [];
    const range = { start: starts[span.markFrom] as number, end: ends[span.markTo] as number };
    return judged({ span, range, rule, pack, severity: severityOf(rule, options) }, around, options);
  });
}

/** What the detectors find for the rules that use them. Each looks at a draft once, whatever number of rules it has. */
export function detectedHits(around: Around, linked: Linked, options: CheckOptions): Hit[] {
  const { reading, surroundings } = around;
  if (reading.tokens.count === 0) return [];
  const evidence = { reading, surroundings, earlier: options.earlier ?? [], caret: options.caret };
  const found = new Map<Detector, readonly Detected[]>();
  return linked.detecting.flatMap(({ rule, pack, detector }) => {
    if (!isOn(rule, pack, options)) return [];
    let places = found.get(detector);
    if (places === undefined) {
      places = [...DETECT[detector](evidence)];
      found.set(detector, places);
    }
    return places.flatMap(({ start, end, mended }) => {
      const { from, to } = reading.wordsIn({ start, end });
      const span = { pattern: 0, from, to, markFrom: from, markTo: to };
      const severity = severityOf(rule, options);
      return judged(
        { span, range: { start, end }, rule, pack, severity, ...(mended !== undefined && { mended }) },
        around,
        options,
      );
    });
  });
}

function severityOf(rule: CompiledRule, { severities }: CheckOptions): Severity {
  return severities?.[rule.id] ?? rule.severity;
}

/** The hit, or nothing. */
function judged(hit: Hit, { surroundings, reading }: Around, options: CheckOptions): Hit[] {
  const { span, rule, pack, range } = hit;
  if (!isOn(rule, pack, options)) return [];
  const sentence = reading.borders.sentenceAround(span);
  const language = options.language ?? languageAround(sentence, reading) ?? pack.language;
  if (language !== pack.language) return [];
  const marked = { from: span.markFrom, to: span.markTo };
  // A blank may well stand in an address that nobody completed.
  if (rule.detect !== 'unfilled-blank' && isLiteral(marked, reading)) return [];
  if (isExcused(rule.guards, marked, language, reading, surroundings)) return [];
  const next = reading.borders.sentenceAfter(sentence);
  if (surroundings.hasException(rule, { from: sentence.from, to: next?.to ?? sentence.to })) return [];
  return options.isIgnored?.(rule.id, reading.text.slice(range.start, range.end), range.start) ? [] : [hit];
}

/** The language of a sentence, or where it does not tell (« Impossible. ») of the whole draft. */
function languageAround(sentence: Words, reading: Reading): Language | undefined {
  return reading.languageOf(sentence) ?? reading.languageOfDraft;
}

function isOn(rule: CompiledRule, pack: CompiledPack, { off, on }: CheckOptions): boolean {
  if (off?.has(rule.id) || off?.has(pack.id)) return false;
  return rule.off === undefined || on?.has(rule.id) === true;
}
