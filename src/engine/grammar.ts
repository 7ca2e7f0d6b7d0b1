import { decodeTable } from './base64';
import { firstWhere } from './halving';
import type { Rows } from './rows';
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
  /** The positions that may come after each. */
  readonly follow: Rows;
  /** The positions that each pattern may begin at. */
  readonly first: Rows;
  /** The positions that begin a pattern and that any word but a few fits. */
  readonly openFirst: readonly number[];
  /** The positions that name the words of each class, in order; class 0 is named nowhere. */
  readonly named: Rows;
  readonly classCount: number;
}

/** Whether a word of a class fits a position: it is named there, or, where any word but some fits, it is not. */
export function fits({ named, flags }: Grammar, wordClass: number, position: number): boolean {
  const { offsets, values } = named;
  const end = offsets[wordClass + 1] as number;
  const at = firstWhere(offsets[wordClass] as number, end, (place) => (values[place] as number) >= position);
  return (at < end && values[at] === position) !== (((flags[position] as number) & ANY_WORD) !== 0);
}

/** The tables of one pack, decoded, and where they begin in the whole. */
interface Part {
  readonly base: number;
  readonly firstRow: number;
  readonly firstPattern: number;
  readonly positions: Int32Array;
  readonly follow: Rows;
  readonly rows: Rows;
}

/** Joins the tables of several packs one after the other. It runs on the page, so it makes no list that it can do without. */
export class GrammarBuilder {
  private readonly parts: Part[] = [];
  private readonly patterns: LinkedPattern[] = [];
  private positionCount = 0;
  private rowCount = 0;
  /** The rows of all parts that name a word, joined: words with the same are of one class. */
  private readonly rowsOfWord = new Map<string, string>();

  add(
    pack: CompiledPack,
    tables: PatternTables,
    meaning: (owner: number) => Pick<LinkedPattern, 'rule' | 'context'>,
  ): void {
    const positions = decodeTable(tables.positions);
    const follow = { offsets: decodeTable(tables.followOffsets), values: decodeTable(tables.follow) };
    const rows = { offsets: decodeTable(tables.classOffsets), values: decodeTable(tables.classPositions) };
    const part = {
      base: this.positionCount,
      firstRow: this.rowCount,
      firstPattern: this.patterns.length,
      positions,
      follow,
      rows,
    };
    this.parts.push(part);
    this.positionCount += positions.length;
    this.rowCount += rows.offsets.length - 1;
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
      const row = part.firstRow + (wordClasses[at] as number);
      const known = this.rowsOfWord.get(word);
      this.rowsOfWord.set(word, known === undefined ? String(row) : `${known} ${row}`);
    });
  }

  /** The grammar, and the class of each word that it names: words that stand at exactly the same positions share one. */
  build(): { readonly grammar: Grammar; readonly classOfWord: ReadonlyMap<string, number> } {
    const classOfWord = new Map<string, number>();
    const classOfRows = new Map<string, number>();
    for (const [word, rows] of this.rowsOfWord) {
      const wordClass = classOfRows.get(rows) ?? classOfRows.size + 1;
      classOfRows.set(rows, wordClass);
      classOfWord.set(word, wordClass);
    }
    const flags = new Uint8Array(this.positionCount);
    const patternOf = new Int32Array(this.positionCount);
    for (const { base, firstPattern, positions } of this.parts) {
      positions.forEach((bits, at) => {
        flags[base + at] = bits & 0xff;
        patternOf[base + at] = firstPattern + (bits >>> PATTERN_SHIFT);
      });
    }
    const openFirst: number[] = [];
    flags.forEach((bits, at) => {
      if (bits & FIRST && bits & ANY_WORD) openFirst.push(at);
    });
    const grammar: Grammar = {
      patterns: this.patterns,
      patternOf,
      flags,
      follow: this.joinedFollow(),
      first: firstPositions(this.patterns.length, flags, patternOf),
      openFirst,
      named: this.joinedRows([...classOfRows.keys()]),
      classCount: classOfRows.size + 1,
    };
    return { grammar, classOfWord };
  }

  private joinedFollow(): Rows {
    const offsets = new Int32Array(this.positionCount + 1);
    const values = new Int32Array(this.parts.reduce((sum, { follow }) => sum + follow.values.length, 0));
    let at = 0;
    for (const { base, follow } of this.parts) {
      for (let row = 1; row < follow.offsets.length; row++) offsets[base + row] = at + (follow.offsets[row] as number);
      for (const value of follow.values) values[at++] = base + value;
    }
    return { offsets, values };
  }

  /** The positions of each class: those of its rows, which are in order since the parts are. */
  private joinedRows(classes: readonly string[]): Rows {
    const partOfRow = new Int32Array(this.rowCount);
    this.parts.forEach(({ firstRow, rows }, part) => {
      partOfRow.fill(part, firstRow, firstRow + rows.offsets.length - 1);
    });
    const offsets = new Int32Array(classes.length + 2);
    const values: number[] = [];
    classes.forEach((key, at) => {
      for (const name of key.split(' ')) {
        const { base, firstRow, rows } = this.parts[partOfRow[Number(name)] as number] as Part;
        const row = Number(name) - firstRow;
        const end = rows.offsets[row + 1] as number;
        for (let i = rows.offsets[row] as number; i < end; i++) values.push(base + (rows.values[i] as number));
      }
      offsets[at + 2] = values.length;
    });
    return { offsets, values: Int32Array.from(values) };
  }
}

function firstPositions(patternCount: number, flags: Uint8Array, patternOf: Int32Array): Rows {
  const offsets = new Int32Array(patternCount + 1);
  const values: number[] = [];
  let pattern = 0;
  // Positions come pattern by pattern.
  flags.forEach((bits, at) => {
    for (; pattern < (patternOf[at] as number); pattern++) offsets[pattern + 1] = values.length;
    if (bits & FIRST) values.push(at);
  });
  for (; pattern < patternCount; pattern++) offsets[pattern + 1] = values.length;
  return { offsets, values: Int32Array.from(values) };
}
