import nlp from 'compromise/one';
import { foldWord } from '../engine/fold';
import { ANYWHERE, CLAUSE_EDGE, type Language, SENTENCE_EDGE } from '../engine/rule';
import { groupOf, liftGroups, splitAtBars } from './groups';
import { withPrefixes } from './hebrew-prefixes';
import { formsOf } from './lemmas';
import { listNames, listOf } from './lists';
import { choice, marked, type PatternNode, sequence, withPauseAfter, word } from './pattern-node';
import { spelledSequence, spelledWords } from './spelled-words';
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

/** The part of compromise's token that we read; `parseMatch` is untyped beyond `object[]`. */
interface Parsed {
  word?: string;
  machine?: string;
  tag?: string;
  fastOr?: Set<string>;
  optional?: boolean;
  negative?: boolean;
  anything?: boolean;
  greedy?: boolean;
  min?: number;
  max?: number;
  start?: boolean;
  end?: boolean;
  group?: string;
}

/** The longest gap or repetition, so that no pattern can grow without end. */
const MOST_REPEATS = 8;

/** How deep groups and lists may stand in one another. */
const DEEPEST = 12;

/** What compromise reads in place of the `~` that lets Hebrew prefixes in. */
const PREFIXES = 'zzprefixes';

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

function refuseForeignSigns(source: string, language: Language): void {
  const forbidden = /[*+/@<>=]|%\S/.exec(source) ?? (language === 'he' ? null : /~/.exec(source));
  if (forbidden) {
    throw new Unreadable(
      `« ${forbidden[0]} » is not part of the pattern language.`,
      'For a gap write .{0,3}; for alternatives write (one|other).',
      forbidden[0],
    );
  }
  if (/\(\s*\||\|\s*(\||\))/.test(source)) {
    throw new Unreadable('An alternative is empty.', 'For words that may be missing write (one|other)?.', '|');
  }
  if ((source.match(/\[/g)?.length ?? 0) !== (source.match(/\]/g)?.length ?? 0)) {
    throw new Unreadable('The brackets do not match.', 'Close every [ with a ].', '[');
  }
}

/** What compromise makes of a pattern without groups, after what it would read wrongly was set apart. */
function parsed(flat: string): Parsed[] {
  const spaced = flat
    .replace(/(['’])(?=[{#])/g, '$1 ')
    .replace(/\}[-'’]/g, '} ')
    .replace(/~/g, `${PREFIXES} `);
  return nlp.parseMatch(spaced) as Parsed[];
}

/** The words of a pattern one after the other. */
function nodesOf(tokens: readonly Parsed[], groups: readonly string[], language: Language, depth: number): PatternNode {
  if (tokens.some((token) => token.start || token.end)) {
    throw new Unreadable('An edge stands inside the pattern.', 'Write ^ at its very start and $ at its very end.');
  }
  const parts: PatternNode[] = [];
  let prefixes = false;
  for (const token of joinCommas(tokens)) {
    if (token.word === PREFIXES) prefixes = true;
    else {
      parts.push(...nodeOf(token, groups, language, depth, prefixes));
      prefixes = false;
    }
  }
  return sequence(parts);
}

/** Any of some patterns, as a group or a list holds them. */
function choiceOf(patterns: readonly string[], language: Language, depth: number): PatternNode {
  if (depth > DEEPEST) {
    throw new Unreadable('Its groups and lists are too deep.', 'A list may not name itself; write two patterns.');
  }
  return choice(
    patterns.map((pattern) => {
      // Most alternatives are plain words; compromise has nothing to read in them.
      if (/^[\p{L}\p{M}\d'’ -]+$/u.test(pattern)) return spelledSequence(spelledWords(pattern));
      refuseForeignSigns(pattern, language);
      const { flat, groups } = liftGroups(pattern);
      return nodesOf(parsed(flat), groups, language, depth + 1);
    }),
  );
}

/** A comma that stands alone belongs to the word before it. */
function joinCommas(tokens: readonly Parsed[]): Parsed[] {
  const joined: Parsed[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (token.word === ',' && before?.word !== undefined)
      joined[joined.length - 1] = { ...before, word: `${before.word},` };
    else joined.push(token);
  }
  return joined;
}

function nodeOf(
  token: Parsed,
  groups: readonly string[],
  language: Language,
  depth: number,
  prefixes: boolean,
): PatternNode[] {
  const plain = withoutCount(token, groups, language, depth, prefixes);
  if (plain === undefined) return [];
  const once = token.group === undefined ? plain : marked(plain);
  const most = token.max ?? 1;
  if (token.greedy && (token.max === undefined || most > MOST_REPEATS)) {
    throw new Unreadable('A repetition without a small bound.', `Write .{0,3}, at most ${MOST_REPEATS}.`);
  }
  const least = token.optional ? 0 : (token.min ?? 1);
  const parts: PatternNode[] = [];
  for (let i = 0; i < least; i++) parts.push(once);
  // x{0,2} is (x x?)?, so that what is left out is left out from the end.
  let tail: PatternNode | undefined;
  for (let i = least; i < most; i++) tail = { kind: 'optional', part: tail ? sequence([once, tail]) : once };
  return tail ? [...parts, tail] : parts;
}

function withoutCount(
  token: Parsed,
  groups: readonly string[],
  language: Language,
  depth: number,
  prefixes: boolean,
): PatternNode | undefined {
  const allowed = (words: readonly string[]) => (prefixes ? withPrefixes(words) : words);
  const open = token.negative === true;
  if (token.anything) return word({ words: [], open: true });
  if (token.machine !== undefined) {
    return word({ words: allowed(lemmaForms(token.machine, language)), open, verb: !open });
  }
  if (token.tag !== undefined) {
    const list = choiceOf(listPatterns(token.tag, language), language, depth + 1);
    if (!open) return list;
    if (list.kind !== 'word') throw new Unreadable('« ! » takes single words.', 'Write !(one|other).', '!');
    return { ...list, open };
  }
  if (open) return exceptWords(token.fastOr === undefined ? [token.word ?? ''] : [...token.fastOr]);
  const group = token.word === undefined ? undefined : groupOf(token.word);
  if (group !== undefined) {
    const inside = choiceOf(splitAtBars(groups[group.at] as string), language, depth);
    return group.pause ? withPauseAfter(inside) : inside;
  }
  if (token.word === undefined) return undefined;
  const spelled = spelledWords(token.word).map((part) => ({ ...part, words: allowed([part.word]) }));
  return spelled.length === 0 ? undefined : spelledSequence(spelled);
}

function lemmaForms(lemma: string, language: Language): readonly string[] {
  const forms = formsOf(lemma, language);
  if (forms !== undefined) return forms;
  throw new Unreadable(
    `{${lemma}} is a verb that the ${language} tables do not know.`,
    'Write its forms as (one|other), or add the verb to src/packs/lemmas.',
    `{${lemma}`,
  );
}

function listPatterns(name: string, language: Language): readonly string[] {
  const listed = listOf(name, language);
  if (listed !== undefined) return listed;
  const known = listNames(language).join(', ') || 'none yet in this language';
  throw new Unreadable(`There is no word list #${name}.`, `Known lists: ${known}.`, `#${name}`);
}

/** Any word but some. */
function exceptWords(written: readonly string[]): PatternNode {
  const words = written.flatMap((each) => {
    const parts = spelledWords(each);
    if (parts.length !== 1 || parts[0]?.pause) {
      throw new Unreadable('« ! » takes single words.', 'Write !(one|other).', '!');
    }
    return parts.map((part) => foldWord(part.word));
  });
  return word({ words, open: true });
}
