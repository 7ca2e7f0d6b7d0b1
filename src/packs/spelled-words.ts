import { foldWord } from '../engine/fold';
import { type PatternNode, sequence, word } from './pattern-node';
import { Unreadable } from './unreadable';

/** A word as it is written in a pattern, cut to what the engine takes for one. */
export interface SpelledWord {
  readonly word: string;
  readonly elided: boolean;
  readonly pause: boolean;
}

/** Cuts a written word where the engine cuts it: at apostrophes and hyphens. A comma behind it allows a pause there. */
export function spelledWords(written: string): SpelledWord[] {
  if (/[|()[\]{}]/.test(written)) {
    throw new Unreadable(`« ${written} » has a bracket or a bar that does not belong.`, 'Write (one|other).', written);
  }
  const parts: SpelledWord[] = [];
  for (const [piece] of written.matchAll(/[^'’,:;\-‑\s]+['’]?[,:;]*|[,:;]+/g)) {
    const folded = foldWord(piece);
    if (hasUnspellable(piece)) {
      throw new Unreadable(
        `« ${piece} » can never match: it has a letter of another script.`,
        'Write it in French, English or Hebrew letters.',
        piece,
      );
    }
    if (folded === '') continue;
    parts.push({ word: folded, elided: /['’]/.test(piece), pause: /[,:;]/.test(piece) });
  }
  return parts;
}

/** Whether a word has a letter that the vocabulary cannot spell. */
function hasUnspellable(piece: string): boolean {
  return [...piece].some((letter) => /[\p{L}\p{N}]/u.test(letter) && foldWord(letter) === '');
}

/** Written words as places one after the other; `words` are the spellings of one, when it has several. */
export function spelledSequence(parts: readonly (SpelledWord & { readonly words?: readonly string[] })[]): PatternNode {
  return sequence(
    parts.map((part) =>
      word({ words: part.words ?? [part.word], elided: part.elided ? [part.word] : [], pauseAfter: part.pause }),
    ),
  );
}
