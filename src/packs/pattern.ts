import { ANYWHERE, CLAUSE_EDGE, type Language, SENTENCE_EDGE } from '../engine/rule';
import { liftGroups } from './groups';
import { parsed, refuseForeignSigns } from './match-syntax';
import type { PatternNode } from './pattern-node';
import { nodesOf } from './pattern-words';
import { Unreadable } from './unreadable';

export interface Pattern {
  readonly source: string;
  readonly root: PatternNode;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** What is wrong with a pattern, without the place of its rule. */
export interface PatternMistake {
  readonly column?: number;
  readonly problem: string;
  readonly instead: string;
}

/**
 * Reads a phrase pattern. compromise parses it; what it reads wrongly is mended around it: groups inside groups
 * (lifted out before), lemmas glued to a hyphen or an apostrophe, commas, accents and apostrophes inside words.
 * Returns what is wrong instead, when it cannot be read or could never match.
 */
export function parsePattern(source: string, language: Language): Pattern | PatternMistake {
  try {
    return read(source, language);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const column = error.culprit === undefined ? -1 : source.indexOf(error.culprit);
    return { ...(column < 0 ? {} : { column: column + 1 }), problem: error.problem, instead: error.instead };
  }
}

function read(source: string, language: Language): Pattern {
  refuseForeignSigns(source, language);
  const { flat, groups } = liftGroups(source);
  // An edge glued to its word is read as part of it.
  const apart = flat.replace(/^\s*\^\s*/, '^ ').replace(/\s*\$\s*$/, ' $$');
  let tokens = parsed(apart);
  let startsAt: number = ANYWHERE;
  let endsAt: number = ANYWHERE;
  if (tokens[0]?.start) {
    startsAt = SENTENCE_EDGE;
    tokens = tokens.slice(1);
  } else if (tokens[0]?.word === ',') {
    startsAt = CLAUSE_EDGE;
    tokens = tokens.slice(1);
  }
  const last = tokens.at(-1);
  if (last?.end) {
    endsAt = SENTENCE_EDGE;
    tokens = tokens.slice(0, -1);
  } else if (last?.word === ',') {
    endsAt = CLAUSE_EDGE;
    tokens = tokens.slice(0, -1);
  }
  const root = nodesOf(tokens, groups, language, 0);
  if (root.kind === 'sequence' && root.parts.length === 0) {
    throw new Unreadable('The pattern holds no word.', 'Write the words as the agent would type them.');
  }
  return { source, root, startsAt, endsAt };
}
