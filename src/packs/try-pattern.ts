import { createChecker } from '../engine/check';
import type { TextRange } from '../engine/finding';
import { foldWord } from '../engine/fold';
import { FIRST, type Language, PAUSE_AFTER } from '../engine/rule';

import { gapAfter, spanOf } from '../engine/span';
import { PAUSE_GAP, STOP_GAP, type Tokens } from '../engine/tokens';
import { compilePack } from './compile';
import { type PatternMistake, parsePattern } from './pattern';
import { type Position, positionsOf } from './positions';
import type { RuleSource } from './schema';

/** How far a pattern got in a sentence that it does not match. */
export interface Nearest {
  /** The words that it matched, none when not even its first word is there. */
  readonly matched: TextRange | undefined;
  /** What stands where it went no further, or nothing at the end of the draft. */
  readonly found: TextRange | undefined;
  /** Words that would have fitted there, `…` for any. */
  readonly expected: readonly string[];
  /** The words fit, but a pause or the end of a sentence stands between them. */
  readonly isApart: 'pause' | 'sentence' | undefined;
  /** The words are all there, but the pattern has an edge (`^`, `$`, a comma at an end) that is not. */
  readonly lacksEdge: boolean;
}

export type Trial = PatternMistake | { readonly marks: readonly TextRange[] } | { readonly nearest: Nearest };

/** Tries one pattern on one sentence: what it marks, or how far it got and what stopped it. Guards are left out. */
export function tryPattern(pattern: string, sentence: string, language: Language): Trial {
  const parsed = parsePattern(pattern, language);
  if ('problem' in parsed) return parsed;
  const compiled = compilePack(
    {
      id: `${language}/try`,
      name: 'try',
      language,
      version: '1.0.0',
      description: 'try',
      source: 'try',
      engine: 1,
      rules: { try: { ...RULE, flag: [pattern] } },
    },
    '',
  );
  if ('mistakes' in compiled) return compiled.mistakes[0] as PatternMistake;
  const checker = createChecker([compiled.pack]);
  const { tokens, linked, automaton } = checker;
  tokens.read(sentence, linked.vocabulary);
  const marks: TextRange[] = [];
  let reachesEnd = false;
  const { classes, gaps, count } = tokens;
  const words = { classes, classOf: linked.phraseClasses, gaps, from: 0, to: count };
  automaton.run({ ...words, pause: PAUSE_GAP, stop: STOP_GAP }, (pattern, token) => {
    reachesEnd = true;
    const span = spanOf({ pattern, token }, tokens, linked, 'phrases');
    if (span !== undefined) {
      marks.push({ start: tokens.starts[span.markFrom] as number, end: tokens.ends[span.markTo] as number });
    }
  });
  if (marks.length > 0) return { marks };
  return { nearest: { ...farthest(positionsOf(parsed.root).positions, tokens, sentence), lacksEdge: reachesEnd } };
}

const RULE: RuleSource = {
  category: 'ignorance',
  severity: 'rephrase',
  title: 'try',
  why: 'try',
  guards: [],
  say: [],
  examples: { flags: [], passes: [] },
  source: 'try',
};

interface Walk {
  readonly from: number;
  readonly at: number;
  readonly place: number;
}

/** Walks every way through the pattern from every word, and keeps the longest. */
function farthest(positions: readonly Position[], tokens: Tokens, sentence: string): Omit<Nearest, 'lacksEdge'> {
  const word = (at: number) => foldWord(sentence.slice(tokens.starts[at], tokens.ends[at]));
  const fits = ({ node }: Position, at: number) => node.words.has(word(at)) !== node.open;
  const firsts = positions.flatMap((position, place) => (position.flags & FIRST ? [place] : []));
  let best: Walk | undefined;
  const seen = new Set<string>();
  const visit = (walk: Walk) => {
    const key = `${walk.from} ${walk.at} ${walk.place}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (best === undefined || walk.at - walk.from > best.at - best.from) best = walk;
    const position = positions[walk.place] as Position;
    const next = walk.at + 1;
    if (next >= tokens.count || !mayGoOn(position, tokens.gaps[next] as number)) return;
    for (const place of position.follow) {
      if (fits(positions[place] as Position, next)) visit({ from: walk.from, at: next, place });
    }
  };
  for (let at = 0; at < tokens.count; at++) {
    for (const place of firsts) if (fits(positions[place] as Position, at)) visit({ from: at, at, place });
  }
  if (best === undefined) {
    return { matched: undefined, found: undefined, expected: shown(firsts, positions), isApart: undefined };
  }
  const { from, at, place } = best;
  const position = positions[place] as Position;
  const next = at + 1 < tokens.count ? at + 1 : undefined;
  const range = (first: number, last: number) => ({
    start: tokens.starts[first] as number,
    end: tokens.ends[last] as number,
  });
  const isStopped = next !== undefined && !mayGoOn(position, gapAfter(tokens, at));
  const wouldFit = next !== undefined && [...position.follow].some((each) => fits(positions[each] as Position, next));
  return {
    matched: range(from, at),
    found: next === undefined ? undefined : range(next, next),
    expected: shown(position.follow, positions),
    isApart: isStopped && wouldFit ? (gapAfter(tokens, at) >= STOP_GAP ? 'sentence' : 'pause') : undefined,
  };
}

function mayGoOn({ flags }: Position, gap: number): boolean {
  return gap < PAUSE_GAP || (gap < STOP_GAP && (flags & PAUSE_AFTER) !== 0);
}

/** The most words that are told as expected. */
const MOST_SHOWN = 12;

function shown(places: Iterable<number>, positions: readonly Position[]): string[] {
  const words = [...places].flatMap((place) => {
    const { open, words: listed } = (positions[place] as Position).node;
    return open ? ['…'] : [...listed];
  });
  const unique = [...new Set(words)];
  return unique.length > MOST_SHOWN ? [...unique.slice(0, MOST_SHOWN), '…'] : unique;
}
