import { gapAfter } from './span';
import { GAP, type Tokens } from './tokens';

/** A run of words, first and last included. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** The sentence around some words. New lines end it too (greetings and lists have no full stop), save inside the words. */
export function sentenceAround(words: Words, tokens: Tokens): Words {
  return widened(words, tokens, GAP.stop | GAP.line);
}

/** The clause around some words: up to a comma, colon, dash or bracket on either side. */
export function clauseAround(words: Words, tokens: Tokens): Words {
  return widened(words, tokens, GAP.stop | GAP.line | GAP.pause);
}

/** The sentence that follows, on whichever line, or nothing at the end of the draft. */
export function sentenceAfter(sentence: Words, tokens: Tokens): Words | undefined {
  const next = sentence.to + 1;
  return next < tokens.count ? sentenceAround({ from: next, to: next }, tokens) : undefined;
}

function widened(words: Words, tokens: Tokens, border: number): Words {
  let { from, to } = words;
  while (from > 0 && ((tokens.gaps[from] as number) & border) === 0) from--;
  while (to + 1 < tokens.count && (gapAfter(tokens, to) & border) === 0) to++;
  return { from, to };
}
