import { decodeTable } from './base64';
import { firstWhere } from './halving';
import { listsOf, type Rows, rowsOf } from './rows';
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

/** Joins the tables of several packs one after the other. */
export class GrammarBuilder {
  private readonly patterns: LinkedPattern[] = [];
  private readonly flags: number[] = [];
  private readonly patternOf: number[] = [];
  private readonly follow: number[][] = [];
  private readonly firstOf: number[][] = [];
  /** The classes of each table, as positions of the whole. */
  private readonly rows: number[][] = [];
  /** The rows of {@link rows} that name a word. */
  private readonly rowsOfWord = new Map<string, number[]>();

  add(
    pack: CompiledPack,
    tables: PatternTables,
    meaning: (owner: number) => Pick<LinkedPattern, 'rule' | 'context'>,
  ): void {
    const base = this.flags.length;
    const firstPattern = this.patterns.length;
    const marked = new Set<number>();
    for (const bits of decodeTable(tables.positions)) {
      const at = this.flags.length;
      this.flags.push(bits & 0xff);
      const pattern = firstPattern + (bits >>> PATTERN_SHIFT);
      this.patternOf.push(pattern);
      if (bits & FIRST) {
        this.firstOf[pattern] ??= [];
        this.firstOf[pattern].push(at);
      }
      if (bits & MARKED) marked.add(pattern);
    }
    const table = decodeTable(tables.patterns);
    for (let row = 0; row < table.length; row += PATTERN_COLUMNS) {
      const [owner, startsAt, endsAt, longest] = table.subarray(row) as unknown as PatternRow;
      const hasMark = marked.has(this.patterns.length);
      this.patterns.push({ pack, ...meaning(owner), startsAt, endsAt, longest, hasMark });
    }
    const shifted = (offsets: string, values: string) =>
      listsOf({ offsets: decodeTable(offsets), values: decodeTable(values) }, base);
    for (const next of shifted(tables.followOffsets, tables.follow)) this.follow.push(next);
    const firstRow = this.rows.length;
    for (const row of shifted(tables.classOffsets, tables.classPositions)) this.rows.push(row);
    const wordClasses = decodeTable(tables.wordClasses);
    tables.words.split(' ').forEach((word, at) => {
      if (word === '') return;
      const rows = this.rowsOfWord.get(word);
      const row = firstRow + (wordClasses[at] as number);
      if (rows === undefined) this.rowsOfWord.set(word, [row]);
      else rows.push(row);
    });
  }

  /** The grammar, and the class of each word that it names: words that stand at exactly the same positions share one. */
  build(): { readonly grammar: Grammar; readonly classOfWord: ReadonlyMap<string, number> } {
    const classOfWord = new Map<string, number>();
    const classOfRows = new Map<string, number>();
    const named: number[][] = [[]];
    for (const [word, rows] of this.rowsOfWord) {
      const key = rows.join();
      let wordClass = classOfRows.get(key);
      if (wordClass === undefined) {
        wordClass = named.length;
        classOfRows.set(key, wordClass);
        named.push(rows.flatMap((row) => this.rows[row] as number[]));
      }
      classOfWord.set(word, wordClass);
    }
    const grammar: Grammar = {
      patterns: this.patterns,
      patternOf: Int32Array.from(this.patternOf),
      flags: Uint8Array.from(this.flags),
      follow: rowsOf(this.follow),
      first: rowsOf(this.patterns.map((_, pattern) => this.firstOf[pattern] ?? [])),
      openFirst: this.flags.flatMap((flags, at) => (flags & FIRST && flags & ANY_WORD ? [at] : [])),
      named: rowsOf(named),
      classCount: named.length,
    };
    return { grammar, classOfWord };
  }
}
