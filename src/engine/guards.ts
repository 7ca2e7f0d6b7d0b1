import { LANGUAGE_WORDS } from './language';
import { finalMarkAt } from './punctuation';
import type { Reading } from './reading';
import type { Guard, Language } from './rule';
import { sentenceAfter, sentenceAround, type Words } from './sentence';

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
function isQuoted(hit: Words, _language: Language, { text, tokens }: Reading): boolean {
  const start = tokens.starts[hit.from] as number;
  const end = tokens.ends[hit.to] as number;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (/^\s*>/.test(text.slice(lineStart, lineStart + 4))) return true;
  const lineEnd = text.indexOf('\n', end);
  const isOnLine = (at: number) => at >= lineStart && (lineEnd < 0 || at < lineEnd);
  const marks = tokens.quotes.filter(isOnLine);
  let open: number | undefined;
  for (const at of marks) {
    if (open === undefined) open = at;
    else {
      if (open < start && at >= end) return true;
      open = undefined;
    }
  }
  return false;
}

function isAsked(hit: Words, _language: Language, { text, tokens }: Reading): boolean {
  const sentence = sentenceAround(hit, tokens);
  return finalMarkAt(text, tokens.ends[sentence.to] as number).mark.includes('?');
}

/** « Ce n’est pas que… », « loin de moi l’idée de… »: a negation right before the phrase that is not part of it. */
function isDenied(hit: Words, language: Language, reading: Reading): boolean {
  const from = Math.max(sentenceAround(hit, reading.tokens).from, hit.from - 4);
  if (from === hit.from) return false;
  const before = [];
  for (let at = from; at < hit.from; at++) before.push(reading.word(at));
  const said = before.join(' ');
  return DENIALS[language].test(said);
}

const DENIALS: Readonly<Record<Language, RegExp>> = {
  fr: /\b(est pas|n est pas que|sans|loin de|jamais|ne pense pas que|ne dis pas que|veux pas dire que)( dire| penser)?( que)?$/,
  en: /\b(not|never|isn t|not saying( that)?|don t mean( that)?)$/,
  he: /(^| )(לא|אין)$/,
};

function isConditional(hit: Words, language: Language, reading: Reading): boolean {
  const sentence = sentenceAround(hit, reading.tokens);
  if (sentence.from === hit.from) return false;
  return reading.has({ from: sentence.from, to: hit.from - 1 }, LANGUAGE_WORDS[language].conditions);
}

/** What the agent does about it, later in the sentence or in the next one. */
function hasNextStep(hit: Words, language: Language, reading: Reading): boolean {
  const sentence = sentenceAround(hit, reading.tokens);
  const next = sentenceAfter(sentence, reading.tokens);
  const rest = hit.to < sentence.to ? { from: hit.to + 1, to: sentence.to } : undefined;
  return [rest, next].some((words) => words !== undefined && saysNextStep(words, language, reading));
}

function saysNextStep(words: Words, language: Language, reading: Reading): boolean {
  const { nextSteps, actors } = LANGUAGE_WORDS[language];
  for (let at = words.from; at <= words.to; at++) {
    if (!nextSteps.has(reading.word(at))) continue;
    if (actors.size === 0 || reading.has({ from: Math.max(words.from, at - 3), to: at }, actors)) return true;
  }
  return false;
}
