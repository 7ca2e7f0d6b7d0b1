import { foldWord } from '../engine/fold';
import type { Language } from '../engine/rule';
import { groupOf, liftGroups, splitAtBars } from './groups';
import { withPrefixes } from './hebrew-prefixes';
import { formsOf } from './lemmas';
import { listNames, listOf } from './lists';
import { joinCommas, type Parsed, PREFIXES, parsed, refuseForeignSigns } from './match-syntax';
import { choice, marked, type PatternNode, sequence, withPauseAfter, word } from './pattern-node';
import { spelledSequence, spelledWords } from './spelled-words';
import { Unreadable } from './unreadable';

/** The longest gap or repetition, so that no pattern can grow without end. */
const MOST_REPEATS = 8;

/** How deep groups and lists may stand in one another. */
const DEEPEST = 12;

/** The words of a pattern one after the other. `groups` are those that were lifted out, `depth` counts groups in groups. */
export function nodesOf(
  tokens: readonly Parsed[],
  groups: readonly string[],
  language: Language,
  depth: number,
): PatternNode {
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
    const list = listNode(token.tag, language, depth);
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

const knownLists = new Map<string, PatternNode>();

/** A list as one node, read once: the rules of a language name the same lists over and over. */
function listNode(name: string, language: Language, depth: number): PatternNode {
  const key = `${language} ${name}`;
  let node = knownLists.get(key);
  if (node === undefined) {
    node = choiceOf(listPatterns(name, language), language, depth + 1);
    knownLists.set(key, node);
  }
  return node;
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
