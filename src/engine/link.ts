import { decodeTable } from './base64';
import { LANGUAGE_WORDS } from './language';
import { addBits } from './language/kind-bits';
import { listsOf, type Rows, rowsOf } from './rows';
import {
  ANY_WORD,
  type CompiledPack,
  type CompiledRule,
  FIRST,
  LANGUAGES,
  MARKED,
  PATTERN_COLUMNS,
  PATTERN_SHIFT,
} from './rule';
import { Vocabulary } from './vocabulary';

/** The columns of a pattern's row. */
type PatternRow = readonly [rule: number, isException: number, startsAt: number, endsAt: number, longest: number];

/** A pattern of a linked pack. */
export interface LinkedPattern {
  readonly pack: CompiledPack;
  readonly rule: CompiledRule;
  /** An `unless`: it marks nothing and excuses its rule. */
  readonly isException: boolean;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Most words that it can cover. */
  readonly longest: number;
  readonly hasMark: boolean;
}

/** All packs as one: positions numbered through, words gathered into classes. Tables are read-only. */
export interface Linked {
  readonly vocabulary: Vocabulary;
  readonly classCount: number;
  /** The classes that each position names: those that fit, or for an open position those that do not. */
  readonly named: Rows;
  /** The positions that a word of each class may stand at. */
  readonly classPositions: readonly ReadonlySet<number>[];
  /** Which small words of a language the words of each class are, in bits of `KIND_BITS`. */
  readonly classKinds: readonly number[];
  readonly patterns: readonly LinkedPattern[];
  readonly patternOf: Int32Array;
  readonly flags: Uint8Array;
  /** The positions that may come after each. */
  readonly follow: Rows;
  /** The positions that each pattern may begin at. */
  readonly first: Rows;
}

/**
 * Joins packs into one set of tables. Words that stand at exactly the same positions, and are the same to the language,
 * share a class, so the number of classes grows with how differently words are used, not with how many there are.
 */
export function link(packs: readonly CompiledPack[]): Linked {
  const patterns: LinkedPattern[] = [];
  const flags: number[] = [];
  const patternOf: number[] = [];
  const follow: number[][] = [];
  const firstOf: number[][] = [];
  const open = new Set<number>();
  const placesOfWord = new Map<string, readonly number[]>();
  const bitsOf = new Map<string, number>();
  for (const language of LANGUAGES) addBits(bitsOf, language, { frequent: LANGUAGE_WORDS[language].frequent ?? '' });

  for (const pack of packs) {
    addBits(bitsOf, pack.language, pack.smallWords);
    const base = flags.length;
    const firstPattern = patterns.length;
    const positions = decodeTable(pack.tables.positions);
    const marked = new Set<number>();
    for (const bits of positions) {
      const at = flags.length;
      flags.push(bits & 0xff);
      const pattern = firstPattern + (bits >>> PATTERN_SHIFT);
      patternOf.push(pattern);
      if (bits & FIRST) firstOf[pattern] = [...(firstOf[pattern] ?? []), at];
      if (bits & ANY_WORD) open.add(at);
      if (bits & MARKED) marked.add(pattern);
    }
    const table = decodeTable(pack.tables.patterns);
    for (let row = 0; row < table.length; row += PATTERN_COLUMNS) {
      const [rule, isException, startsAt, endsAt, longest] = table.subarray(row) as unknown as PatternRow;
      patterns.push({
        pack,
        rule: pack.rules[rule] as CompiledRule,
        isException: isException === 1,
        startsAt,
        endsAt,
        longest,
        hasMark: marked.has(patterns.length),
      });
    }
    const rows = (offsets: string, values: string) =>
      listsOf({ offsets: decodeTable(offsets), values: decodeTable(values) }, base);
    follow.push(...rows(pack.tables.followOffsets, pack.tables.follow));
    const places = rows(pack.tables.classOffsets, pack.tables.classPositions);
    const words = pack.words === '' ? [] : pack.words.split(' ');
    const wordClasses = decodeTable(pack.tables.wordClasses);
    words.forEach((word, at) => {
      const own = places[wordClasses[at] as number] as number[];
      const known = placesOfWord.get(word);
      placesOfWord.set(word, known === undefined ? own : [...known, ...own]);
    });
  }
  return {
    ...classify(placesOfWord, bitsOf, open, flags.length),
    patterns,
    patternOf: Int32Array.from(patternOf),
    flags: Uint8Array.from(flags),
    follow: rowsOf(follow),
    first: rowsOf(firstOf),
  };
}

/** Class 0 is every word that nobody names: it fits the open positions only. */
function classify(
  placesOfWord: Map<string, readonly number[]>,
  bitsOf: ReadonlyMap<string, number>,
  open: ReadonlySet<number>,
  positionCount: number,
) {
  const named: number[][] = Array.from({ length: positionCount }, () => []);
  const vocabulary = new Vocabulary();
  const classPositions: ReadonlySet<number>[] = [open];
  const classKinds: number[] = [0];
  const classOf = new Map<string, number>();
  for (const word of bitsOf.keys()) if (!placesOfWord.has(word)) placesOfWord.set(word, []);
  for (const [word, places] of placesOfWord) {
    const bits = bitsOf.get(word) ?? 0;
    const key = `${bits} ${places.join()}`;
    let wordClass = classOf.get(key);
    if (wordClass === undefined) {
      wordClass = classPositions.length;
      classOf.set(key, wordClass);
      const fitting = new Set(open);
      // A word listed for an open position is one that does not fit there.
      for (const place of places) {
        named[place]?.push(wordClass);
        if (open.has(place)) fitting.delete(place);
        else fitting.add(place);
      }
      classPositions.push(fitting);
      classKinds.push(bits);
    }
    vocabulary.add(word, wordClass);
  }
  return { vocabulary, classPositions, named: rowsOf(named), classKinds, classCount: classPositions.length };
}
