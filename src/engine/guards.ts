import { finalMarkAt } from './punctuation';
import type { Reading } from './reading';
import type { Context, Guard, Language } from './rule';
import type { Words } from './sentence';
import { gapAfter } from './span';
import type { Surroundings } from './surroundings';
import { PAUSE_GAP } from './tokens';

type Excuse = (hit: Words, language: Language, reading: Reading, around: Surroundings) => boolean;

/** Whether one of a rule's guards excuses a hit: the phrase is there, and is not the thing itself. */
export function isExcused(
  guards: readonly Guard[],
  hit: Words,
  language: Language,
  reading: Reading,
  around: Surroundings,
): boolean {
  // What costs least is asked first.
  return GUARDS_BY_COST.some((guard) => guards.includes(guard) && EXCUSES[guard](hit, language, reading, around));
}

const GUARDS_BY_COST = ['question', 'quote', 'denial', 'conditional', 'next-step'] as const satisfies readonly Guard[];

const EXCUSES: Readonly<Record<Guard, Excuse>> = {
  quote: (hit, language, reading, around) => isQuoted(hit, reading) || isReported(hit, language, reading, around),
  question: isAsked,
  denial: isDenied,
  conditional: isConditional,
  'next-step': hasNextStep,
};

/** How far around a hit an address or code is looked for, in UTF-16 units. */
const LITERAL_REACH = 200;
const LITERAL = /:\/\/|^www\.|[\w.+-]@[\w-]|[\w-]\/[\w-]+\/|^[/~\\]|\w[_\\]\w|^[\w-]+\.[a-z]{2,4}\//i;

/** Something that is no wording at all, whatever the rule: a web or e-mail address, a path, code between backquotes. */
export function isLiteral(hit: Words, { text, tokens }: Reading): boolean {
  const start = tokens.starts[hit.from] as number;
  const end = tokens.ends[hit.to] as number;
  const before = text.slice(Math.max(0, start - LITERAL_REACH), start);
  const after = text.slice(end, end + LITERAL_REACH);
  const chunk = (/\S*$/.exec(before)?.[0] ?? '') + text.slice(start, end) + (/^\S*/.exec(after)?.[0] ?? '');
  if (LITERAL.test(chunk) && !/\s/.test(chunk)) return true;
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  return lineBefore.split('`').length % 2 === 0 && after.includes('`');
}

/** Between quotation marks, or on a line that mail programs quote with `>`. */
function isQuoted(hit: Words, reading: Reading): boolean {
  const start = reading.tokens.starts[hit.from] as number;
  const end = reading.tokens.ends[hit.to] as number;
  const quotation = reading.quotationBefore(start);
  return quotation !== undefined && end <= quotation.end;
}

/** How far from its « vous me dites que » something still is what they said, in words. */
const REPORT_REACH = 12;
/** How soon « …, dites-vous » follows. */
const ATTRIBUTION_REACH = 2;
/** The longest context, in words: one that ends near a phrase begins no farther back than this. */
const LONGEST_CONTEXT = 16;

/** « Vous me dites que… »: their words, up to a « mais » of the agent's own. */
function isReported(hit: Words, language: Language, reading: Reading, around: Surroundings): boolean {
  const sentence = reading.borders.sentenceAround(hit);
  const after = { from: hit.to + 1, to: Math.min(sentence.to, hit.to + ATTRIBUTION_REACH) };
  // « …, vous me dites » is an attribution, « …, vous me dites que » opens another thought.
  const isAttribution = ({ from, to }: Words) =>
    gapAfter(reading.tokens, to) >= PAUSE_GAP && gapAfter(reading.tokens, from - 1) >= PAUSE_GAP;
  return (
    endsShortlyBefore(hit, REPORT_REACH, 'quote', language, reading, around) ||
    around.contexts(after, 'quote', language).some(isAttribution)
  );
}

function isAsked(hit: Words, _language: Language, { text, tokens, borders }: Reading): boolean {
  const sentence = borders.sentenceAround(hit);
  return finalMarkAt(text, tokens.ends[sentence.to] as number).mark.includes('?');
}

/** How far before a phrase its denial may end, in words. */
const DENIAL_REACH = 3;

/** « Ce n’est pas que… », « loin de moi l’idée de… »: a negation before the phrase that is not part of it. */
function isDenied(hit: Words, language: Language, reading: Reading, around: Surroundings): boolean {
  return endsShortlyBefore(hit, DENIAL_REACH, 'denial', language, reading, around);
}

/** Whether a context ends before a hit in its clause, at most so many words away and with no « mais » between. */
function endsShortlyBefore(
  hit: Words,
  reach: number,
  kind: Context,
  language: Language,
  reading: Reading,
  around: Surroundings,
): boolean {
  const clause = reading.borders.clauseAround(hit);
  const from = Math.max(clause.from, hit.from - reach - LONGEST_CONTEXT);
  return around.contexts({ from, to: hit.from - 1 }, kind, language).some(({ to }) => {
    if (to >= hit.from || hit.from - to > reach) return false;
    return !reading.has({ from: to + 1, to: hit.from - 1 }, language, 'contrasts');
  });
}

/** How far back a condition reaches, in words. */
const CONDITION_REACH = 20;

/** « Si vous… », « en cas de… » earlier in the sentence. */
function isConditional(hit: Words, language: Language, reading: Reading, around: Surroundings): boolean {
  const from = Math.max(reading.borders.sentenceAround(hit).from, hit.from - CONDITION_REACH);
  return around.contexts({ from, to: hit.from - 1 }, 'conditional', language).length > 0;
}

/** How soon the next step comes, in words. */
const NEXT_STEP_REACH = 30;

/** What the agent does about it, later in the sentence or in the next one. */
function hasNextStep(hit: Words, language: Language, reading: Reading, around: Surroundings): boolean {
  const sentence = reading.borders.sentenceAround(hit);
  const next = reading.borders.sentenceAfter(sentence);
  const isSoon = ({ from, to }: Words) =>
    around.contexts({ from, to: Math.min(to, from + NEXT_STEP_REACH) }, 'next-step', language).length > 0;
  return isSoon({ from: hit.to + 1, to: sentence.to }) || (next !== undefined && isSoon(next));
}
