import { decodeTable } from './base64';
import { firstWhere } from './halving';
import { type Rows, rowOf } from './rows';
import {
  ANY_WORD,
  type CompiledPack,
  type CompiledRule,
  type Context,
  FIRST,
  MARKED,
  PATTERN_COLUMNS,
  PATTERN_SHIFT,
  type PatternTables,
} from './rule';

/** The columns of a pattern's row. */
type PatternRow = readonly [owner: number, startsAt: number, endsAt: number, longest: number];

/** A pattern of a linked pack, or of its language's contexts. */
export interface LinkedPattern {
  readonly pack: CompiledPack;
  /** The rule that it flags or excuses; absent for a context. */
  readonly rule: CompiledRule | undefined;
  readonly context: Context | undefined;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Most words that it can cover. */
  readonly longest: number;
  readonly hasMark: boolean;
}

/** Patterns as one set of places for words, numbered through. Tables are read-only. */
export interface Grammar {
  readonly patterns: readonly LinkedPattern[];
  readonly patternOf: Int32Array;
  readonly flags: Uint8Array;
  /** The set of words of each position. */
  readonly setOf: Int32Array;
  /** The row of `follow` of each position: the positions that may come next. */
  readonly followRows: Int32Array;
  readonly follow: Rows;
  /** The positions that each pattern may begin at. */
  readonly first: Rows;
  /** The positions that begin a pattern, by their set; an open one begins it with any word but those of its set. */
  readonly firstOfSet: Rows;
  readonly openFirst: readonly number[];
  /** The sets that hold the words of each class, in order; class 0 is in none. */
  readonly setsOfClass: Rows;
  readonly classCount: number;
  /** Filled as drafts ask: see {@link beginnings}. */
  readonly known: (Beginnings | undefined)[];
}

/** What a word of some class may begin. */
interface Beginnings {
  readonly positions: readonly number[];
  readonly patterns: ReadonlySet<number>;
}

/** The positions and the patterns that a word of a class may begin; worked out once for each class that is met. */
export function beginnings(grammar: Grammar, wordClass: number): Beginnings {
  let found = grammar.known[wordClass];
  if (found === undefined) {
    const { setsOfClass, firstOfSet, openFirst, patternOf } = grammar;
    const own = rowOf(setsOfClass, wordClass).flatMap((set) => rowOf(firstOfSet, set));
    const positions = [...new Set([...own, ...openFirst])].filter((at) => fits(grammar, wordClass, at));
    found = { positions, patterns: new Set(positions.map((at) => patternOf[at] as number)) };
    grammar.known[wordClass] = found;
  }
  return found;
}

/** Whether a word of a class fits a position: it is of its set, or, where any word but some fits, it is not. */
export function fits({ setsOfClass, setOf, flags }: Grammar, wordClass: number, position: number): boolean {
  const { offsets, values } = setsOfClass;
  const set = setOf[position] as number;
  const end = offsets[wordClass + 1] as number;
  const at = firstWhere(offsets[wordClass] as number, end, (place) => (values[place] as number) >= set);
  return (at < end && values[at] === set) !== (((flags[position] as number) & ANY_WORD) !== 0);
}

/** The tables of one pack, decoded, and where they begin in the whole. */
interface Part {
  readonly base: number;
  readonly firstSet: number;
  readonly firstClass: number;
  readonly firstPattern: number;
  readonly positions: Int32Array;
  readonly setOf: Int32Array;
  readonly followRows: Int32Array;
  readonly follow: Rows;
  readonly classSets: Rows;
}

/** Joins the tables of several packs one after the other. It runs on the page, so it makes no list that it can do without. */
export class GrammarBuilder {
  private readonly parts: Part[] = [];
  private readonly patterns: LinkedPattern[] = [];
  private positionCount = 0;
  private setCount = 0;
  private partClassCount = 0;
  /** The classes that a word has in the parts, joined: words with the same are of one class. */
  private readonly classesOfWord = new Map<string, string>();

  add(
    pack: CompiledPack,
    tables: PatternTables,
    meaning: (owner: number) => Pick<LinkedPattern, 'rule' | 'context'>,
  ): void {
    const positions = decodeTable(tables.positions);
    const classSets = { offsets: decodeTable(tables.classOffsets), values: decodeTable(tables.classSets) };
    const setOf = decodeTable(tables.setOf);
    const firstClass = this.partClassCount;
    this.parts.push({
      base: this.positionCount,
      firstSet: this.setCount,
      firstClass,
      firstPattern: this.patterns.length,
      positions,
      setOf,
      followRows: decodeTable(tables.followRows),
      follow: { offsets: decodeTable(tables.followOffsets), values: decodeTable(tables.follow) },
      classSets,
    });
    this.positionCount += positions.length;
    this.setCount += setOf.reduce((most, set) => Math.max(most, set + 1), 0);
    this.partClassCount += classSets.offsets.length - 1;
    const marked = new Set<number>();
    for (const bits of positions) if (bits & MARKED) marked.add(bits >>> PATTERN_SHIFT);
    const table = decodeTable(tables.patterns);
    for (let row = 0; row * PATTERN_COLUMNS < table.length; row++) {
      const [owner, startsAt, endsAt, longest] = table.subarray(row * PATTERN_COLUMNS) as unknown as PatternRow;
      this.patterns.push({ pack, ...meaning(owner), startsAt, endsAt, longest, hasMark: marked.has(row) });
    }
    const wordClasses = decodeTable(tables.wordClasses);
    tables.words.split(' ').forEach((word, at) => {
      if (word === '') return;
      const own = firstClass + (wordClasses[at] as number);
      const known = this.classesOfWord.get(word);
      this.classesOfWord.set(word, known === undefined ? String(own) : `${known} ${own}`);
    });
  }

  /** The grammar, and the class of each word that it names: words of exactly the same sets share one. */
  build(): { readonly grammar: Grammar; readonly classOfWord: ReadonlyMap<string, number> } {
    const classOfWord = new Map<string, number>();
    const joined = new Map<string, number>();
    for (const [word, classes] of this.classesOfWord) {
      const wordClass = joined.get(classes) ?? joined.size + 1;
      joined.set(classes, wordClass);
      classOfWord.set(word, wordClass);
    }
    const flags = new Uint8Array(this.positionCount);
    const patternOf = new Int32Array(this.positionCount);
    const setOf = new Int32Array(this.positionCount);
    for (const { base, firstPattern, firstSet, positions, setOf: sets } of this.parts) {
      positions.forEach((bits, at) => {
        flags[base + at] = bits & 0xff;
        patternOf[base + at] = firstPattern + (bits >>> PATTERN_SHIFT);
        setOf[base + at] = firstSet + (sets[at] as number);
      });
    }
    const first = positionsWith(FIRST, flags);
    const grammar: Grammar = {
      patterns: this.patterns,
      patternOf,
      flags,
      setOf,
      ...this.joinedFollow(),
      first: grouped(first, patternOf, this.patterns.length),
      firstOfSet: grouped(first, setOf, this.setCount),
      openFirst: first.filter((at) => (flags[at] as number) & ANY_WORD),
      setsOfClass: this.joinedSets([...joined.keys()]),
      classCount: joined.size + 1,
      known: [],
    };
    return { grammar, classOfWord };
  }

  private joinedFollow(): Pick<Grammar, 'follow' | 'followRows'> {
    const followRows = new Int32Array(this.positionCount);
    const rowCount = this.parts.reduce((sum, { follow }) => sum + follow.offsets.length - 1, 0);
    const offsets = new Int32Array(rowCount + 1);
    const values = new Int32Array(this.parts.reduce((sum, { follow }) => sum + follow.values.length, 0));
    let [at, firstRow] = [0, 0];
    for (const { base, follow, followRows: rows } of this.parts) {
      for (let i = 0; i < rows.length; i++) followRows[base + i] = firstRow + (rows[i] as number);
      for (let row = 1; row < follow.offsets.length; row++) {
        offsets[firstRow + row] = at + (follow.offsets[row] as number);
      }
      for (const value of follow.values) values[at++] = base + value;
      firstRow += follow.offsets.length - 1;
    }
    return { followRows, follow: { offsets, values } };
  }

  /** The sets of each class: those of its classes in the parts, which are in order since the parts are. */
  private joinedSets(classes: readonly string[]): Rows {
    const partOfClass = new Int32Array(this.partClassCount);
    this.parts.forEach(({ firstClass, classSets }, part) => {
      partOfClass.fill(part, firstClass, firstClass + classSets.offsets.length - 1);
    });
    const offsets = new Int32Array(classes.length + 2);
    const values: number[] = [];
    classes.forEach((key, at) => {
      for (const name of key.split(' ')) {
        const { firstSet, firstClass, classSets } = this.parts[partOfClass[Number(name)] as number] as Part;
        const row = Number(name) - firstClass;
        const end = classSets.offsets[row + 1] as number;
        for (let i = classSets.offsets[row] as number; i < end; i++) {
          values.push(firstSet + (classSets.values[i] as number));
        }
      }
      offsets[at + 2] = values.length;
    });
    return { offsets, values: Int32Array.from(values) };
  }
}

function positionsWith(bit: number, flags: Uint8Array): number[] {
  const found: number[] = [];
  flags.forEach((bits, at) => {
    if (bits & bit) found.push(at);
  });
  return found;
}

/** Positions by the group that each is of, in rows. */
function grouped(positions: readonly number[], groupOf: Int32Array, groups: number): Rows {
  const offsets = new Int32Array(groups + 1);
  for (const at of positions)
    offsets[(groupOf[at] as number) + 1] = (offsets[(groupOf[at] as number) + 1] as number) + 1;
  for (let group = 0; group < groups; group++)
    offsets[group + 1] = (offsets[group + 1] as number) + (offsets[group] as number);
  const next = offsets.slice();
  const values = new Int32Array(positions.length);
  for (const at of positions) {
    const group = groupOf[at] as number;
    values[next[group] as number] = at;
    next[group] = (next[group] as number) + 1;
  }
  return { offsets, values };
}
