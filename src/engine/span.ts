import type { Ending } from './automaton';
import type { Linked } from './link';
import { EDGE, POSITION } from './rule';
import { GAP, type Tokens } from './tokens';

/** The words that a pattern covers, first and last included, and those of them that are to be marked. */
export interface Span {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  readonly markFrom: number;
  readonly markTo: number;
}

/**
 * Finds where a pattern that ends at a word begins: the farthest start that fits, so that optional words in front are
 * taken in. Gives nothing when an edge (`^`, `$`, a comma in front) does not hold. Runs on endings only, which are rare.
 */
export function spanOf(end: Ending, tokens: Tokens, linked: Linked): Span | undefined {
  const pattern = linked.patterns[end.pattern];
  if (pattern === undefined || !holds(pattern.endsAt, gapAfter(tokens, end.token))) return undefined;
  const farthest = Math.max(0, end.token - pattern.longest + 1);
  for (let from = farthest; from <= end.token; from++) {
    if (!holds(pattern.startsAt, tokens.gaps[from] as number)) continue;
    const path = pathBetween(end.pattern, from, end.token, tokens, linked);
    if (path === undefined) continue;
    if (!pattern.hasMark) return { pattern: end.pattern, from, to: end.token, markFrom: from, markTo: end.token };
    const isMarked = (at: number) => ((linked.flags[at] as number) & POSITION.marked) !== 0;
    const markFrom = from + path.findIndex(isMarked);
    const markTo = from + path.findLastIndex(isMarked);
    // An optional marked part that is absent leaves nothing to mark.
    if (markTo < from) continue;
    return { pattern: end.pattern, from, to: end.token, markFrom, markTo };
  }
  return undefined;
}

/** The gap behind a word: that of the next one, or the end of the draft. */
export function gapAfter(tokens: Tokens, token: number): number {
  return token + 1 < tokens.count ? (tokens.gaps[token + 1] as number) : GAP.stop;
}

function holds(edge: number, gap: number): boolean {
  if (edge === EDGE.any) return true;
  // A new line starts a sentence as far as an edge is concerned: greetings and lists have no full stop.
  const isSentenceEdge = (gap & (GAP.stop | GAP.line)) !== 0;
  return edge === EDGE.sentence ? isSentenceEdge : isSentenceEdge || (gap & GAP.pause) !== 0;
}

/** One position a word, from first to last, or nothing. Depth first, never trying a (word, position) pair twice. */
function pathBetween(pattern: number, from: number, to: number, tokens: Tokens, linked: Linked): number[] | undefined {
  const dead = new Set<number>();
  const fits = (at: number, token: number) =>
    linked.patternOf[at] === pattern && linked.classPositions[tokens.classes[token] as number]?.has(at) === true;

  const walk = (at: number, token: number): number[] | undefined => {
    if (token === to) return (linked.flags[at] as number) & POSITION.last ? [at] : undefined;
    const key = at * (to - from + 1) + (token - from);
    if (dead.has(key)) return undefined;
    const gap = tokens.gaps[token + 1] as number;
    const canGoOn = gap < GAP.pause || (gap < GAP.stop && (linked.flags[at] as number) & POSITION.pauseAfter);
    if (canGoOn) {
      for (const next of linked.follow[at] as Int32Array) {
        const rest = fits(next, token + 1) ? walk(next, token + 1) : undefined;
        if (rest !== undefined) return [at, ...rest];
      }
    }
    dead.add(key);
    return undefined;
  };

  for (const start of linked.classPositions[tokens.classes[from] as number] ?? []) {
    if (linked.patternOf[start] !== pattern || !((linked.flags[start] as number) & POSITION.first)) continue;
    const path = walk(start, from);
    if (path !== undefined) return path;
  }
  return undefined;
}
