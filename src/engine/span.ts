import type { Ending } from './automaton';
import { beginnings, fits, type Grammar } from './grammar';
import { bitOf } from './language/kinds';
import type { Linked } from './link';
import type { Rows } from './rows';
import { ANYWHERE, LANGUAGES, LAST, MARKED, PAUSE_AFTER, SENTENCE_EDGE, VERB } from './rule';
import { LINE_GAP, PAUSE_GAP, STOP_GAP, type Tokens } from './tokens';

/** The words that a pattern covers, first and last included, and those of them that are to be marked. */
export interface Span {
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  readonly markFrom: number;
  readonly markTo: number;
}

/** What a search for a span goes by. */
interface Search {
  readonly grammar: Grammar;
  readonly classOf: Int32Array;
  readonly tokens: Tokens;
  readonly linked: Linked;
  /** The last word of the span. */
  readonly to: number;
}

/**
 * Finds where a pattern that ends at a word begins: the farthest start that fits, so that optional words in front are
 * taken in. Gives nothing when an edge (`^`, `$`, a comma in front) does not hold. Runs on endings only, which are rare.
 */
export function spanOf(end: Ending, tokens: Tokens, linked: Linked, of: 'phrases' | 'excuses'): Span | undefined {
  const grammar = linked[of];
  const classOf = of === 'phrases' ? linked.phraseClasses : linked.excuseClasses;
  const search: Search = { grammar, classOf, tokens, linked, to: end.token };
  const pattern = grammar.patterns[end.pattern];
  if (pattern === undefined || !holds(pattern.endsAt, gapAfter(tokens, end.token))) return undefined;
  const path: number[] = [];
  for (let from = Math.max(0, end.token - pattern.longest + 1); from <= end.token; from++) {
    if (!holds(pattern.startsAt, tokens.gaps[from] as number)) continue;
    const wordClass = classOf[tokens.classes[from] as number] as number;
    if (!beginnings(grammar, wordClass).patterns.has(end.pattern)) continue;
    if (!leads(grammar.first, end.pattern, from, from, search, path, undefined)) continue;
    if (!pattern.hasMark) return { pattern: end.pattern, from, to: end.token, markFrom: from, markTo: end.token };
    const isMarked = (at: number) => ((grammar.flags[at] as number) & MARKED) !== 0;
    const words = path.slice(0, end.token - from + 1);
    const markFrom = from + words.findIndex(isMarked);
    const markTo = from + words.findLastIndex(isMarked);
    // An optional marked part that is absent leaves nothing to mark.
    if (markTo < from) continue;
    return { pattern: end.pattern, from, to: end.token, markFrom, markTo };
  }
  return undefined;
}

/** The gap behind a word: that of the next one, or the end of the draft. */
export function gapAfter(tokens: Tokens, token: number): number {
  return token + 1 < tokens.count ? (tokens.gaps[token + 1] as number) : STOP_GAP;
}

function holds(edge: number, gap: number): boolean {
  if (edge === ANYWHERE) return true;
  // A new line starts a sentence as far as an edge is concerned: greetings and lists have no full stop.
  const isSentenceEdge = (gap & (STOP_GAP | LINE_GAP)) !== 0;
  return edge === SENTENCE_EDGE ? isSentenceEdge : isSentenceEdge || (gap & PAUSE_GAP) !== 0;
}

/**
 * Whether one of the positions in a row fits a word and leads on to the last one; `path` then has one position a word. Depth
 * first; `dead` holds the (position, word) pairs that led nowhere, so that none is tried twice.
 */
function leads(
  places: Rows,
  row: number,
  token: number,
  from: number,
  search: Search,
  path: number[],
  dead: Set<number> | undefined,
): boolean {
  const { grammar, tokens, classOf, to } = search;
  const wordClass = classOf[tokens.classes[token] as number] as number;
  let tried = dead;
  const last = places.offsets[row + 1] as number;
  for (let i = places.offsets[row] as number; i < last; i++) {
    const at = places.values[i] as number;
    const flags = grammar.flags[at] as number;
    if (!fits(grammar, wordClass, at)) continue;
    if (flags & VERB && isNoun(token, at, search)) continue;
    path[token - from] = at;
    if (token === to) {
      if (flags & LAST) return true;
      continue;
    }
    const key = at * (to - from + 1) + (token - from);
    if (tried?.has(key)) continue;
    tried ??= new Set();
    const gap = tokens.gaps[token + 1] as number;
    const goesOn = gap < PAUSE_GAP || (gap < STOP_GAP && (flags & PAUSE_AFTER) !== 0);
    if (goesOn && leads(grammar.follow, grammar.followRows[at] as number, token + 1, from, search, path, tried))
      return true;
    tried.add(key);
  }
  return false;
}

/** Whether a word that is also a verb's form is the noun: « votre commande », « la demande », but « je la demande ». */
function isNoun(token: number, at: number, { grammar, tokens, linked }: Search): boolean {
  const language = LANGUAGES.indexOf(grammar.patterns[grammar.patternOf[at] as number]?.pack.language ?? 'fr');
  const kindsOf = (word: number) => linked.classKinds[tokens.classes[word] as number]?.[language] as number;
  if (token === 0 || (tokens.gaps[token] as number) !== 0 || !(kindsOf(token) & bitOf('nounForms'))) return false;
  const before = kindsOf(token - 1);
  if (before & bitOf('determiners')) return true;
  return (before & bitOf('articles')) !== 0 && (token < 2 || !(kindsOf(token - 2) & bitOf('subjects')));
}
