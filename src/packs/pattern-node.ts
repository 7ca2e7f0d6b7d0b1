/** One place where one word stands. */
export interface WordNode {
  readonly kind: 'word';
  /** Folded words that fit; for an open place, those that do not. */
  readonly words: ReadonlySet<string>;
  /** Those of them that end in an apostrophe (j’, n’): they may be glued to the next word (« jsais »). */
  readonly elided: ReadonlySet<string>;
  /** Any word fits, save `words`. */
  readonly open: boolean;
  readonly pauseAfter: boolean;
  readonly marked: boolean;
  /** The forms of a verb: a noun that is spelled like one of them does not fit. */
  readonly verb: boolean;
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
  open?: boolean;
  pauseAfter?: boolean;
  verb?: boolean;
}): WordNode {
  return {
    kind: 'word',
    words: new Set(node.words),
    elided: new Set(node.elided ?? []),
    open: node.open ?? false,
    marked: false,
    pauseAfter: node.pauseAfter ?? false,
    verb: node.verb ?? false,
  };
}

/** Parts one after the other. */
export function sequence(parts: readonly PatternNode[]): PatternNode {
  return parts.length === 1 ? (parts[0] as PatternNode) : { kind: 'sequence', parts };
}

/** One of several parts. Single words become one place together, so that a list of a hundred costs what one word costs. */
export function choice(parts: readonly PatternNode[]): PatternNode {
  const words = new Map<string, WordNode>();
  const longer: PatternNode[] = [];
  for (const part of parts.flatMap((each) => (each.kind === 'choice' ? each.parts : [each]))) {
    if (part.kind !== 'word' || part.open) {
      longer.push(part);
      continue;
    }
    const key = `${part.marked} ${part.pauseAfter} ${part.verb}`;
    const known = words.get(key);
    words.set(
      key,
      known === undefined
        ? part
        : {
            ...known,
            words: new Set([...known.words, ...part.words]),
            elided: new Set([...known.elided, ...part.elided]),
          },
    );
  }
  const all = [...words.values(), ...longer];
  return all.length === 1 ? (all[0] as PatternNode) : { kind: 'choice', parts: all };
}

/** The same tree with all its words inside the marked part. */
export function marked(node: PatternNode): PatternNode {
  return eachWord(node, (place) => ({ ...place, marked: true }));
}

/** The same tree with a pause allowed behind its last word. */
export function withPauseAfter(node: PatternNode): PatternNode {
  switch (node.kind) {
    case 'word':
      return { ...node, pauseAfter: true };
    case 'optional':
      return { ...node, part: withPauseAfter(node.part) };
    case 'choice':
      return { ...node, parts: node.parts.map(withPauseAfter) };
    case 'sequence': {
      const parts = [...node.parts];
      for (let at = parts.length - 1; at >= 0; at--) {
        const part = parts[at] as PatternNode;
        parts[at] = withPauseAfter(part);
        if (part.kind !== 'optional') break;
      }
      return { ...node, parts };
    }
  }
}

function eachWord(node: PatternNode, change: (place: WordNode) => WordNode): PatternNode {
  switch (node.kind) {
    case 'word':
      return change(node);
    case 'optional':
      return { ...node, part: eachWord(node.part, change) };
    case 'choice':
    case 'sequence':
      return { ...node, parts: node.parts.map((part) => eachWord(part, change)) };
  }
}
