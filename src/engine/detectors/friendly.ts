import type { Reading } from '../reading';
import { LANGUAGES } from '../rule';

/** Whether the sentence at a word is glad: « Merci beaucoup !!! » shouts at nobody. */
export function isFriendly(reading: Reading, at: number): boolean {
  const sentence = reading.borders.sentenceAround({ from: at, to: at });
  return LANGUAGES.some((language) => reading.has(sentence, language, 'cheers'));
}
