import type { Detected, Evidence } from './detected';
import { isFriendly } from './friendly';

/** Marks in a row, with or without spaces; one alone or a playful « ?! » is no shout. */
const STACK = /[!?](?:[ \u00a0\u202f]?[!?]){2,}|\?[ \u00a0\u202f]?\?/g;

/** « Lisez le mail !!! », “Have you read it??”. */
export function* detectPunctuation({ reading }: Evidence): Iterable<Detected> {
  for (const { 0: stack, index } of reading.text.matchAll(STACK)) {
    const word = reading.wordBefore(index);
    if (word !== undefined && isFriendly(reading, word)) continue;
    yield { start: index, end: index + stack.length, mended: stack.includes('?') ? '?' : '!' };
  }
}
