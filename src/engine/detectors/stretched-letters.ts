import type { Detected, Evidence } from './detected';
import { isFriendly } from './friendly';

/** Four of a letter in a row; « www », « hmmm » and numerals stretch nothing. */
const STRETCHED = /([\p{L}])\1{3,}/giu;
const SOUNDS = /^[wxhmzהמ]$/i;

/** « Nooooon », “pleeeease”, « לאאאא ». The whole word is marked. */
export function* detectStretchedLetters({ reading }: Evidence): Iterable<Detected> {
  if (!hasRun(reading.text)) return;
  for (const { index, 1: letter } of reading.text.matchAll(STRETCHED)) {
    const at = reading.wordBefore(index + 1);
    if (at === undefined || SOUNDS.test(letter ?? '') || isFriendly(reading, at)) continue;
    const start = reading.tokens.starts[at] as number;
    const end = reading.tokens.ends[at] as number;
    const word = reading.text.slice(start, end);
    const isName = /^\p{Lu}\p{Ll}/u.test(word) && reading.borders.sentenceAround({ from: at, to: at }).from !== at;
    if (index >= start && index < end && !/\d/.test(word) && !isName)
      yield { start, end, mended: word.replace(STRETCHED, '$1') };
  }
}

/** Whether any unit but a space comes four times in a row, capital or small: cheaper to ask than {@link STRETCHED}. */
function hasRun(text: string): boolean {
  let [run, last] = [1, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at) | 0x20;
    run = unit === last ? run + 1 : 1;
    if (run === 4 && unit !== 0x20) return true;
    last = unit;
  }
  return false;
}
