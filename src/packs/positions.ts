import { ANY_WORD, FIRST, LAST, MARKED, PAUSE_AFTER, VERB } from '../engine/rule';
import type { PatternNode, WordNode } from './pattern-node';

/** A place in a pattern where one word stands, with what may follow it. */
export interface Position {
  readonly node: WordNode;
  readonly follow: Set<number>;
  flags: number;
}

interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isOptional: boolean;
  readonly longest: number;
}

/**
 * Numbers the places of a pattern and says which may follow which (a Glushkov automaton: as many states as words, no
 * empty moves). `longest` is the most words that the pattern can cover.
 */
export function positionsOf(root: PatternNode): {
  readonly positions: Position[];
  readonly longest: number;
  readonly isEmpty: boolean;
} {
  const positions: Position[] = [];
  const whole = place(root, positions);
  for (const at of whole.first) flag(positions, at, FIRST);
  for (const at of whole.last) flag(positions, at, LAST);
  glueElisions(positions);
  return { positions, longest: whole.longest, isEmpty: whole.isOptional };
}

function flag(positions: readonly Position[], at: number, bit: number): void {
  (positions[at] as Position).flags |= bit;
}

function place(node: PatternNode, positions: Position[]): Fragment {
  switch (node.kind) {
    case 'word': {
      const at = positions.length;
      const flags =
        (node.open ? ANY_WORD : 0) |
        (node.pauseAfter ? PAUSE_AFTER : 0) |
        (node.marked ? MARKED : 0) |
        (node.verb ? VERB : 0);
      positions.push({ node, follow: new Set(), flags });
      return { first: [at], last: [at], isOptional: false, longest: 1 };
    }
    case 'optional':
      return { ...place(node.part, positions), isOptional: true };
    case 'choice': {
      const parts = node.parts.map((part) => place(part, positions));
      return {
        first: parts.flatMap((part) => part.first),
        last: parts.flatMap((part) => part.last),
        isOptional: parts.some((part) => part.isOptional),
        longest: Math.max(0, ...parts.map((part) => part.longest)),
      };
    }
    case 'sequence':
      return node.parts
        .map((part) => place(part, positions))
        .reduce((before, after) => joined(before, after, positions), EMPTY);
  }
}

const EMPTY: Fragment = { first: [], last: [], isOptional: true, longest: 0 };

function joined(before: Fragment, after: Fragment, positions: readonly Position[]): Fragment {
  for (const from of before.last) for (const to of after.first) (positions[from] as Position).follow.add(to);
  return {
    first: before.isOptional ? [...before.first, ...after.first] : before.first,
    last: after.isOptional ? [...before.last, ...after.last] : after.last,
    isOptional: before.isOptional && after.isOptional,
    longest: before.longest + after.longest,
  };
}

/** « j’sais » is also typed « jsais »: wherever a word may be elided, one more position takes it glued to the next. */
function glueElisions(positions: Position[]): void {
  const count = positions.length;
  for (let at = 0; at < count; at++) {
    const elided = positions[at] as Position;
    if (elided.node.elided.size === 0) continue;
    for (const next of [...elided.follow]) {
      const following = positions[next] as Position;
      if (next >= count || following.node.open) continue;
      const words = [...elided.node.elided].flatMap((head) => [...following.node.words].map((tail) => head + tail));
      const glued = positions.length;
      const edges = (elided.flags & FIRST) | (following.flags & (LAST | PAUSE_AFTER));
      const marked = elided.flags & following.flags & MARKED;
      positions.push({
        node: { ...following.node, words: new Set(words), elided: new Set() },
        follow: new Set(following.follow),
        flags: edges | marked,
      });
      for (let from = 0; from < count; from++) {
        const position = positions[from] as Position;
        if (position.follow.has(at)) position.follow.add(glued);
      }
    }
  }
}
