import { LANGUAGE_WORDS } from './language';
import { finalMarkAt } from './punctuation';
import type { Reading } from './reading';
import type { Guard, Language } from './rule';
import type { Words } from './sentence';

/** Whether one of a rule's guards excuses a hit: the phrase is there, and is not the thing itself. */
export function isExcused(guards: readonly Guard[], hit: Words, language: Language, reading: Reading): boolean {
  return guards.some((guard) => EXCUSES[guard](hit, language, reading));
}

const EXCUSES: Readonly<Record<Guard, (hit: Words, language: Language, reading: Reading) => boolean>> = {
  quote: isQuoted,
  question: isAsked,
  denial: isDenied,
  conditional: isConditional,
  'next-step': hasNextStep,
};

/** Between quotation marks of one line, or on a line that mail programs quote with `>`. */
function isQuoted(hit: Words, _language: Language, reading: Reading): boolean {
  const start = reading.tokens.starts[hit.from] as number;
  const end = reading.tokens.ends[hit.to] as number;
  const quotation = reading.quotationBefore(start);
  return quotation !== undefined && end <= quotation.end;
}

function isAsked(hit: Words, _language: Language, { text, tokens, borders }: Reading): boolean {
  const sentence = borders.sentenceAround(hit);
  return finalMarkAt(text, tokens.ends[sentence.to] as number).mark.includes('?');
}

/** « Ce n’est pas que… », « loin de moi l’idée de… »: a negation right before the phrase that is not part of it. */
function isDenied(hit: Words, language: Language, reading: Reading): boolean {
  const from = Math.max(reading.borders.clauseAround(hit).from, hit.from - 4);
  if (from === hit.from) return false;
  const before = [];
  for (let at = from; at < hit.from; at++) before.push(reading.word(at));
  const said = before.join(' ');
  return LANGUAGE_WORDS[language].denials?.test(said) === true;
}

/** How far back a condition reaches, in words. */
const CONDITION_REACH = 20;

/** « Si vous… », not « si compliqué » or « quand même »: a condition goes on with one of the language's frequent words. */
function isConditional(hit: Words, language: Language, reading: Reading): boolean {
  const from = Math.max(reading.borders.sentenceAround(hit).from, hit.from - CONDITION_REACH);
  for (let at = from; at < hit.from; at++) {
    if (!reading.is(at, language, 'conditions') || reading.tokens.gaps[at + 1] !== 0) continue;
    if (at + 1 === hit.from || reading.is(at + 1, language, 'frequent')) return true;
  }
  return false;
}

/** What the agent does about it, later in the sentence or in the next one. */
function hasNextStep(hit: Words, language: Language, reading: Reading): boolean {
  const sentence = reading.borders.sentenceAround(hit);
  const next = reading.borders.sentenceAfter(sentence);
  const rest = hit.to < sentence.to ? { from: hit.to + 1, to: sentence.to } : undefined;
  return [rest, next].some((words) => words !== undefined && saysNextStep(words, language, reading));
}

/** How soon the next step comes, in words. */
const NEXT_STEP_REACH = 30;

function saysNextStep(words: Words, language: Language, reading: Reading): boolean {
  const last = Math.min(words.to, words.from + NEXT_STEP_REACH);
  for (let at = words.from; at <= last; at++) {
    const isStep = reading.is(at, language, 'nextSteps');
    if (isStep && reading.has({ from: Math.max(words.from, at - 3), to: at }, language, 'actors')) return true;
  }
  return false;
}
