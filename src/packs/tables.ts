import { encodeTable } from '../engine/base64';
import { FIRST, type Language, PATTERN_SHIFT, type PatternTables } from '../engine/rule';
import { joined } from './hebrew-prefixes';
import { type Pattern, type PatternMistake, parsePattern } from './pattern';
import { type Position, positionsOf } from './positions';

/** The most places for words that one pattern may spell out to. */
const MOST_PLACES = 500;

/** Gathers patterns and writes them as the tables that a compiled pack carries. */
export class Tables {
  private readonly patterns: number[] = [];
  private readonly positions: number[] = [];
  private readonly setOf: number[] = [];
  private readonly followRows: number[] = [];
  private readonly follow = new Numbered<readonly number[]>((row) => row.join());
  private readonly sets = new Numbered<readonly string[]>((words) => words.join(' '));
  private patternCount = 0;

  constructor(private readonly language: Language) {}

  /** Adds a pattern as it is written. `owner` opens its row; gives what is wrong with it, if anything is. */
  add(written: string, owner: number): PatternMistake | undefined {
    const pattern = parsePattern(written, this.language);
    if ('problem' in pattern) return pattern;
    const { positions, longest, isEmpty } = positionsOf(pattern.root);
    const problem = problemOf(pattern, positions, isEmpty);
    if (problem !== undefined) return problem;
    this.addRow([owner, pattern.startsAt, pattern.endsAt, longest], positions);
    return undefined;
  }

  private addRow(row: readonly number[], positions: readonly Position[]): void {
    const base = this.positions.length;
    const pattern = this.patternCount++;
    this.patterns.push(...row);
    positions.forEach((position) => {
      this.positions.push(position.flags | (pattern << PATTERN_SHIFT));
      this.followRows.push(this.follow.numberOf([...position.follow].map((next) => next + base).sort((a, b) => a - b)));
      this.setOf.push(this.sets.numberOf([...this.spellings(position)].sort()));
    });
  }

  /** A Hebrew phrase may be joined to what stands before it: its first word is spelled with ו and ש as well. */
  private spellings({ node, flags }: Position): Iterable<string> {
    const opens = this.language === 'he' && !node.open && (flags & FIRST) !== 0;
    return opens ? new Set(joined(node.words)) : node.words;
  }

  encoded(): PatternTables {
    const setsOfWord = new Map<string, number[]>();
    this.sets.all.forEach((words, set) => {
      for (const word of words) setsOfWord.set(word, [...(setsOfWord.get(word) ?? []), set]);
    });
    const words = [...setsOfWord.keys()].sort();
    const classes = new Numbered<readonly number[]>((sets) => sets.join());
    const wordClasses = words.map((word) => classes.numberOf(setsOfWord.get(word) ?? []));
    const follow = rows(this.follow.all);
    const classRows = rows(classes.all);
    return {
      words: words.join(' '),
      patterns: encodeTable(this.patterns),
      positions: encodeTable(this.positions),
      setOf: encodeTable(this.setOf),
      followRows: encodeTable(this.followRows),
      followOffsets: encodeTable(follow.offsets),
      follow: encodeTable(follow.values),
      wordClasses: encodeTable(wordClasses),
      classOffsets: encodeTable(classRows.offsets),
      classSets: encodeTable(classRows.values),
    };
  }
}

/** Things numbered in the order in which they come, equal ones alike. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly keyOf: (thing: T) => string) {}

  numberOf(thing: T): number {
    const key = this.keyOf(thing);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    this.all.push(thing);
    return this.all.length - 1;
  }
}

function problemOf(pattern: Pattern, positions: readonly Position[], isEmpty: boolean): PatternMistake | undefined {
  if (isEmpty) {
    return {
      problem: `« ${pattern.source} » can never mark anything: all of it is optional.`,
      instead: 'Leave at least one word without « ? ».',
    };
  }
  if (positions.length <= MOST_PLACES) return undefined;
  return {
    problem: `It spells out to ${positions.length} places for words.`,
    instead: `Write it as two patterns; one may have ${MOST_PLACES}.`,
  };
}

/** Lists of unequal length as two tables: all values, and where each list starts. */
function rows(lists: readonly (readonly number[])[]): { offsets: number[]; values: number[] } {
  const offsets = [0];
  const values: number[] = [];
  for (const list of lists) {
    values.push(...list);
    offsets.push(values.length);
  }
  return { offsets, values };
}
