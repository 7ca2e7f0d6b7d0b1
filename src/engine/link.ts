import { decodeTable } from './base64';
import { type CompiledPack, type CompiledRule, PATTERN_KIND, PATTERN_ROW, POSITION } from './rule';
import { Vocabulary } from './vocabulary';

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
  /** The positions that a word of each class may stand at. */
  readonly classPositions: readonly ReadonlySet<number>[];
  readonly patterns: readonly LinkedPattern[];
  readonly patternOf: Int32Array;
  readonly flags: Uint8Array;
  readonly follow: readonly Int32Array[];
  readonly first: Int32Array;
}

/**
 * Joins packs into one set of tables. Words that stand at exactly the same positions share a class, so the number of
 * classes grows with how differently words are used, not with how many there are.
 */
export function link(packs: readonly CompiledPack[]): Linked {
  const patterns: LinkedPattern[] = [];
  const flags: number[] = [];
  const patternOf: number[] = [];
  const follow: Int32Array[] = [];
  const first: number[] = [];
  const open = new Set<number>();
  const placesOfWord = new Map<string, readonly number[]>();

  for (const pack of packs) {
    const base = flags.length;
    const firstPattern = patterns.length;
    const positions = decodeTable(pack.tables.positions);
    const marked = new Set<number>();
    for (const bits of positions) {
      const at = flags.length;
      flags.push(bits & 0xff);
      const pattern = firstPattern + (bits >>> POSITION.patternShift);
      patternOf.push(pattern);
      if (bits & POSITION.first) first.push(at);
      if (bits & POSITION.any) open.add(at);
      if (bits & POSITION.marked) marked.add(pattern);
    }
    const rows = decodeTable(pack.tables.patterns);
    for (let row = 0; row < rows.length; row += PATTERN_ROW.size) {
      const column = (name: keyof typeof PATTERN_ROW) => rows[row + PATTERN_ROW[name]] as number;
      patterns.push({
        pack,
        rule: pack.rules[column('rule')] as CompiledRule,
        isException: column('kind') === PATTERN_KIND.unless,
        startsAt: column('startsAt'),
        endsAt: column('endsAt'),
        longest: column('longest'),
        hasMark: marked.has(patterns.length),
      });
    }
    const followOf = decodeTable(pack.tables.follow);
    forEachRange(decodeTable(pack.tables.followOffsets), (from, to) => {
      follow.push(followOf.slice(from, to).map((position) => position + base));
    });
    const words = pack.words === '' ? [] : pack.words.split(' ');
    const classPositions = decodeTable(pack.tables.classPositions);
    const places: number[][] = [];
    forEachRange(decodeTable(pack.tables.classOffsets), (from, to) => {
      places.push([...classPositions.slice(from, to)].map((position) => position + base));
    });
    const wordClasses = decodeTable(pack.tables.wordClasses);
    words.forEach((word, at) => {
      const own = places[wordClasses[at] as number] as number[];
      const known = placesOfWord.get(word);
      placesOfWord.set(word, known === undefined ? own : [...known, ...own]);
    });
  }
  return {
    ...classify(placesOfWord, open),
    patterns,
    patternOf: Int32Array.from(patternOf),
    flags: Uint8Array.from(flags),
    follow,
    first: Int32Array.from(first),
  };
}

/** Class 0 is every word that no pattern names: it fits the open positions only. */
function classify(placesOfWord: ReadonlyMap<string, readonly number[]>, open: ReadonlySet<number>) {
  const vocabulary = new Vocabulary();
  const classPositions: Set<number>[] = [new Set(open)];
  const classOf = new Map<string, number>();
  for (const [word, places] of placesOfWord) {
    const key = places.join();
    let wordClass = classOf.get(key);
    if (wordClass === undefined) {
      wordClass = classPositions.length;
      classOf.set(key, wordClass);
      const fitting = new Set(open);
      // A word listed for an open position is one that does not fit there.
      for (const place of places) open.has(place) ? fitting.delete(place) : fitting.add(place);
      classPositions.push(fitting);
    }
    vocabulary.add(word, wordClass);
  }
  return { vocabulary, classPositions, classCount: classPositions.length };
}

function forEachRange(offsets: Int32Array, visit: (from: number, to: number) => void): void {
  for (let i = 0; i + 1 < offsets.length; i++) visit(offsets[i] as number, offsets[i + 1] as number);
}
