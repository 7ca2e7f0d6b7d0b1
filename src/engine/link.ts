import { decodeTable } from './base64';
import { FREQUENT } from './language/frequent';
import { addKinds, type KindsOfWords, kindsOf, noKinds } from './language/kinds';
import { listsOf, type Rows, rowsOf } from './rows';
import {
  ANY_WORD,
  CONTEXTS,
  type CompiledPack,
  type CompiledRule,
  type Context,
  type Detector,
  FIRST,
  LANGUAGES,
  type Language,
  MARKED,
  PATTERN_COLUMNS,
  PATTERN_SHIFT,
  type PatternTables,
} from './rule';
import { Vocabulary } from './vocabulary';

/** The columns of a pattern's row. */
type PatternRow = readonly [owner: number, isException: number, startsAt: number, endsAt: number, longest: number];

/** A pattern of a linked pack, or of its language's contexts. */
export interface LinkedPattern {
  readonly pack: CompiledPack;
  /** What it tells: a rule's phrase, what excuses that rule, or something of the words around phrases. */
  readonly tells: 'flag' | 'unless' | Context;
  /** Absent for a context. */
  readonly rule: CompiledRule | undefined;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Most words that it can cover. */
  readonly longest: number;
  readonly hasMark: boolean;
}

/** A rule with a detector. */
interface Detecting {
  readonly rule: CompiledRule;
  readonly pack: CompiledPack;
  readonly detector: Detector;
}

/** All packs as one: positions numbered through, words gathered into classes. Tables are read-only. */
export interface Linked {
  /** The rules that look for something else than phrases. */
  readonly detecting: readonly Detecting[];
  readonly vocabulary: Vocabulary;
  readonly classCount: number;
  /** The classes that each position names: those that fit, or for an open position those that do not. */
  readonly named: Rows;
  /** The positions that a word of each class may stand at. */
  readonly classPositions: readonly ReadonlySet<number>[];
  /** Which small words the words of each class are, language by language: bits of `bitOf`. */
  readonly classKinds: readonly (readonly number[])[];
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
  const gathered = new Gathered();
  const kinds = noKinds();
  for (const language of LANGUAGES) addKinds(kinds, language, { frequent: FREQUENT[language] });
  const known = new Set<Language>();
  for (const pack of packs) {
    addKinds(kinds, pack.language, pack.smallWords);
    gathered.add(pack, pack.tables, (owner, isException) => ({
      rule: pack.rules[owner] as CompiledRule,
      tells: isException === 1 ? 'unless' : 'flag',
    }));
    // Every pack of a language brings the same contexts.
    if (known.has(pack.language)) continue;
    known.add(pack.language);
    gathered.add(pack, pack.contexts, (owner) => ({ rule: undefined, tells: CONTEXTS[owner] as Context }));
  }
  const { patterns, flags, patternOf, follow, firstOf, open, placesOfWord } = gathered;
  return {
    ...classify(placesOfWord, kinds, open, flags.length),
    detecting: packs.flatMap((pack) =>
      pack.rules.flatMap((rule) => (rule.detect === undefined ? [] : { rule, pack, detector: rule.detect })),
    ),
    patterns,
    patternOf: Int32Array.from(patternOf),
    flags: Uint8Array.from(flags),
    follow: rowsOf(follow),
    first: rowsOf(patterns.map((_, pattern) => firstOf[pattern] ?? [])),
  };
}

/** The tables of several packs, joined one after the other. */
class Gathered {
  readonly patterns: LinkedPattern[] = [];
  readonly flags: number[] = [];
  readonly patternOf: number[] = [];
  readonly follow: number[][] = [];
  readonly firstOf: number[][] = [];
  readonly open = new Set<number>();
  readonly placesOfWord = new Map<string, readonly number[]>();

  add(
    pack: CompiledPack,
    tables: PatternTables,
    meaning: (owner: number, isException: number) => Pick<LinkedPattern, 'rule' | 'tells'>,
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
      if (bits & ANY_WORD) this.open.add(at);
      if (bits & MARKED) marked.add(pattern);
    }
    const table = decodeTable(tables.patterns);
    for (let row = 0; row < table.length; row += PATTERN_COLUMNS) {
      const [owner, isException, startsAt, endsAt, longest] = table.subarray(row) as unknown as PatternRow;
      const hasMark = marked.has(this.patterns.length);
      this.patterns.push({ pack, ...meaning(owner, isException), startsAt, endsAt, longest, hasMark });
    }
    const rows = (offsets: string, values: string) =>
      listsOf({ offsets: decodeTable(offsets), values: decodeTable(values) }, base);
    for (const next of rows(tables.followOffsets, tables.follow)) this.follow.push(next);
    const places = rows(tables.classOffsets, tables.classPositions);
    const words = tables.words === '' ? [] : tables.words.split(' ');
    const wordClasses = decodeTable(tables.wordClasses);
    words.forEach((word, at) => {
      const own = places[wordClasses[at] as number] as number[];
      const known = this.placesOfWord.get(word);
      this.placesOfWord.set(word, known === undefined ? own : [...known, ...own]);
    });
  }
}

/** Class 0 is every word that nobody names: it fits the open positions only. */
function classify(
  placesOfWord: Map<string, readonly number[]>,
  kinds: KindsOfWords,
  open: ReadonlySet<number>,
  positionCount: number,
) {
  const named: number[][] = Array.from({ length: positionCount }, () => []);
  const vocabulary = new Vocabulary();
  const classPositions: ReadonlySet<number>[] = [open];
  const classKinds: (readonly number[])[] = [kindsOf(kinds, '')];
  const classOf = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const word of kinds[language].keys()) if (!placesOfWord.has(word)) placesOfWord.set(word, []);
  }
  for (const [word, places] of placesOfWord) {
    const bits = kindsOf(kinds, word);
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
