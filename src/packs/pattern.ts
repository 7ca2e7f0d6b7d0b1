import nlp from 'compromise/one';
import { ANYWHERE, CLAUSE_EDGE, type Language, SENTENCE_EDGE } from '../engine/rule';
import { formsOf } from './lemmas';
import { flattenGroups } from './nested-groups';
import { choice, type PatternNode, sequence, word } from './pattern-node';
import { type SpelledWord, spelledSequence, spelledWords } from './spelled-words';
import { Unreadable } from './unreadable';
import { wordList, wordListNames } from './word-lists';

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
  choices?: Parsed[][];
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

/**
 * Reads a phrase pattern. compromise parses it; what it reads wrongly is mended around it: groups inside groups
 * (flattened before), lemmas glued to a hyphen or an apostrophe, commas, accents and apostrophes inside words.
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
  const forbidden = /[*+/~@<>=]|%\S/.exec(source);
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
  const flat = flattenGroups(source);
  if (flat === undefined) throw new Unreadable('The brackets do not match.', 'Close every ( with a ).');
  // An edge glued to its word is read as part of it.
  const apart = flat.replace(/^\s*\^\s*/, '^ ').replace(/\s*\$\s*$/, ' $$');
  const spaced = apart.replace(/(['’])(?=[{(#])/g, '$1 ').replace(/\}[-'’]/g, '} ');
  let tokens: Parsed[] = nlp.parseMatch(spaced) as Parsed[];
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
  if (tokens.some((token) => token.start || token.end)) {
    throw new Unreadable('An edge stands inside the pattern.', 'Write ^ at its very start and $ at its very end.');
  }
  const root = sequence(joinCommas(tokens).flatMap((token) => nodeOf(token, language)));
  if (root.kind === 'sequence' && root.parts.length === 0) {
    throw new Unreadable('The pattern holds no word.', 'Write the words as the agent would type them.');
  }
  return { source, root, startsAt, endsAt };
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

function nodeOf(token: Parsed, language: Language): PatternNode[] {
  const once = withoutCount(token, language);
  if (once === undefined) return [];
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

function withoutCount(token: Parsed, language: Language): PatternNode | undefined {
  const marked = token.group !== undefined;
  if (token.anything) return word({ words: [], open: true, marked });
  if (token.machine !== undefined) {
    const forms = formsOf(token.machine, language);
    if (forms === undefined) {
      throw new Unreadable(
        `{${token.machine}} is a verb that the ${language} tables do not know.`,
        'Write its forms as (one|other), or add the verb to src/packs/lemmas.',
        `{${token.machine}`,
      );
    }
    return word({ words: forms, open: token.negative === true, marked });
  }
  if (token.tag !== undefined) {
    const listed = wordList(token.tag, language);
    if (listed === undefined) {
      const known = wordListNames(language).join(', ') || 'none yet in this language';
      throw new Unreadable(`There is no word list #${token.tag}.`, `Known lists: ${known}.`, `#${token.tag}`);
    }
    return word({ words: listed, open: token.negative === true, marked });
  }
  const spelled = token.fastOr ? [...token.fastOr] : token.word === undefined ? undefined : [token.word];
  if (spelled !== undefined) {
    const single = spelled.map(spelledWords);
    if (token.negative && single.some((parts) => parts.length !== 1 || parts[0]?.pause)) {
      throw new Unreadable('« ! » takes single words.', 'Write !(one|other).', '!');
    }
    // Single words make one place together, those with a pause behind them another.
    const alone = single.flatMap((parts) => (parts.length === 1 ? parts : []));
    const places = [false, true].flatMap((pause) => {
      const some = alone.filter((part) => part.pause === pause);
      return some.length === 0 ? [] : [placeOf(some, pause, token.negative === true, marked)];
    });
    const longer = single.filter((parts) => parts.length > 1).map((parts) => spelledSequence(parts, marked));
    const choices = [...places, ...longer];
    return choices.length === 0 ? undefined : choice(choices);
  }
  if (token.choices !== undefined) {
    if (token.negative) throw new Unreadable('« ! » takes single words.', 'Write !(one|other).', '!');
    return choice(
      token.choices.map((tokens) =>
        sequence(joinCommas(tokens).flatMap((inner) => nodeOf(marked ? { ...inner, group: '0' } : inner, language))),
      ),
    );
  }
  return undefined;
}

function placeOf(spelled: readonly SpelledWord[], pauseAfter: boolean, open: boolean, marked: boolean): PatternNode {
  const elided = spelled.filter((part) => part.elided).map((part) => part.word);
  return word({ words: spelled.map((part) => part.word), elided, open, marked, pauseAfter });
}
