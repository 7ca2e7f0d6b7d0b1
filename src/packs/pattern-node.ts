/** One place where one word stands. */
export interface WordNode {
  readonly kind: 'word';
  /** Folded words that fit; for `except`, those that do not. */
  readonly words: ReadonlySet<string>;
  /** Those of them that end in an apostrophe (j’, n’): they may be glued to the next word (« jsais »). */
  readonly elided: ReadonlySet<string>;
  /** Any word fits, save `words`. */
  readonly open: boolean;
  readonly pauseAfter: boolean;
  readonly marked: boolean;
}

export type PatternNode =
  | WordNode
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly part: PatternNode };

/** A place for one word; `elided` lists those of its words that end in an apostrophe. */
export function word(node: {
  words: readonly string[];
  elided?: readonly string[];
  open: boolean;
  marked: boolean;
  pauseAfter?: boolean;
}): WordNode {
  return {
    kind: 'word',
    words: new Set(node.words),
    elided: new Set(node.elided ?? []),
    open: node.open,
    marked: node.marked,
    pauseAfter: node.pauseAfter ?? false,
  };
}

/** Parts one after the other. */
export function sequence(parts: readonly PatternNode[]): PatternNode {
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'sequence', parts };
}

/** One of several parts. */
export function choice(parts: readonly PatternNode[]): PatternNode {
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'choice', parts };
}
