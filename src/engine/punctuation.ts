/** The mark that ends a sentence, with the space before it where the language puts one: ` ?`, `.`, `!!!`. */
export interface FinalMark {
  /** Offset behind the mark. */
  readonly end: number;
  /** The mark without its space; empty when there is none. */
  readonly mark: string;
}

/** The mark right behind an offset. */
export function finalMarkAt(text: string, offset: number): FinalMark {
  let at = offset;
  while (isSpace(text.charCodeAt(at))) at++;
  let end = at;
  while (isMark(text.charCodeAt(end))) end++;
  return end === at ? { end: offset, mark: '' } : { end, mark: text.slice(at, end) };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
}

/** `.`, `!`, `?` or `…` */
function isMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

/** Splits an alternative from the mark that it ends with. `tail` keeps the space before the mark. */
export function withoutFinalMark(text: string): { readonly body: string; readonly tail: string } {
  let end = text.length;
  while (end > 0 && isMark(text.charCodeAt(end - 1))) end--;
  if (end === text.length) return { body: text, tail: '' };
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  return { body: text.slice(0, end), tail: text.slice(end) };
}

/**
 * How a sentence ends once an alternative is in: a question stays a question, a draft without a mark stays without,
 * a full stop or one exclamation mark is kept; anything else (« … », « ??? ») gives way to the alternative's own mark.
 */
export function joinedTail(draftMark: string, tail: string): 'keep' | { readonly tail: string } {
  if (tail.includes('?')) return { tail };
  if (draftMark === '' || draftMark === '.' || draftMark === '!') return 'keep';
  return { tail: tail === '' ? '.' : tail };
}
