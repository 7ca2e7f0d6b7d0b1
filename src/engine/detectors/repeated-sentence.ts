import type { TextRange } from '../finding';
import { LANGUAGES } from '../rule';
import type { Detected, Evidence } from './detected';

/** A shorter sentence may come twice by itself: « Merci pour votre message. » */
const FEWEST_WORDS = 6;
const SENTENCE = /[^.!?…\n]+/g;

/** A sentence that an earlier reply of the ticket holds word for word, greetings and the closing lines aside. */
export function* detectRepeatedSentences({ reading, earlier }: Evidence): Iterable<Detected> {
  if (earlier.length === 0) return;
  const sent = new Set(earlier.flatMap((reply) => [...sentencesOf(reply)].map(({ words }) => words)));
  const { text, tokens } = reading;
  const all = [...sentencesOf(text)];
  for (const [place, { words, start, end }] of all.entries()) {
    if (!sent.has(words)) continue;
    const first = reading.wordBefore(start + 1) ?? 0;
    const at = (tokens.starts[first] as number) < start ? first + 1 : first;
    const greets = LANGUAGES.some((language) => reading.is(at, language, 'greetings'));
    const closes = place > 0 && place >= all.length - 1 && words.split(' ').length < 2 * FEWEST_WORDS;
    if (!greets && !closes) yield { start, end };
  }
}

function* sentencesOf(text: string): Iterable<TextRange & { readonly words: string }> {
  for (const { 0: sentence, index } of text.matchAll(SENTENCE)) {
    const words = sentence.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (words.length < FEWEST_WORDS) continue;
    const start = index + (sentence.length - sentence.trimStart().length);
    yield { words: words.join(' '), start, end: start + sentence.trim().length };
  }
}
