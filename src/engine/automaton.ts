import { beginnings, fits, type Grammar } from './grammar';
import { LAST, PAUSE_AFTER } from './rule';
import { Transitions, UNKNOWN } from './transitions';

/** States at most, so that a state fits its half of a transition's key and the sets stay within a few MB. */
const MOST_STATES = 1 << 15;
const NONE: readonly number[] = [];

/** A pattern that may end at a word. Which words it covers is worked out afterwards, on the few that there are. */
export interface Ending {
  readonly pattern: number;
  readonly token: number;
}

/** The words that an automaton walks over. */
interface Walk {
  /** Classes of the vocabulary, and what each is in the automaton's grammar. */
  readonly classes: Int32Array;
  readonly classOf: Int32Array;
  readonly gaps: Uint8Array;
  /** First word, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** From which gaps on a phrase needs its pattern's leave, and none goes on. */
  readonly pause: number;
  readonly stop: number;
}

/**
 * A deterministic automaton over word classes, built state by state as drafts ask for it. A state is a set of
 * positions; when the cache is full it is emptied and the walk goes on from the set in hand, so no match is ever lost.
 */
export class Automaton {
  /** How often the cache was emptied; the tests read it. */
  flushes = 0;
  private readonly pauseColumn: number;
  private transitions = new Transitions();
  private sets: Int32Array[] = [];
  private ends: (readonly number[])[] = [];
  /** The states whose sets have a hash. */
  private ids = new Map<number, number[]>();
  /** Room for the set that is being built, and when each position was put in last. */
  private readonly reached: Int32Array;
  private readonly stamps: Int32Array;
  private stamp = 0;

  /** `maxStates` bounds the cache; 2 is the least that works. Only the tests set it. */
  constructor(
    private readonly grammar: Grammar,
    private readonly maxStates = MOST_STATES,
  ) {
    this.pauseColumn = grammar.classCount;
    this.reached = new Int32Array(grammar.flags.length);
    this.stamps = new Int32Array(grammar.flags.length);
    this.clear();
  }

  /** Walks some words and reports every pattern that may end at each. `gaps` has the bits of `GAP` in tokens.ts. */
  run({ classes, classOf, gaps, from, to, pause, stop }: Walk, report: (pattern: number, token: number) => void): void {
    let state = 0;
    for (let token = from; token < to; token++) {
      const gap = gaps[token] as number;
      if (gap >= pause) state = gap >= stop ? 0 : this.go(state, this.pauseColumn);
      const wordClass = classOf[classes[token] as number] as number;
      const next = this.transitions.find(state, wordClass);
      state = next === UNKNOWN ? this.build(state, wordClass) : next;
      const ends = this.ends[state] as readonly number[];
      if (ends !== NONE) for (let i = 0; i < ends.length; i++) report(ends[i] as number, token);
    }
  }

  private go(state: number, column: number): number {
    const next = this.transitions.find(state, column);
    return next === UNKNOWN ? this.build(state, column) : next;
  }

  private build(state: number, column: number): number {
    const count = column === this.pauseColumn ? this.acrossPause(state) : this.acrossWord(state, column);
    const set = this.reached.slice(0, count).sort();
    const hash = hashOf(set);
    const known = this.knownState(set, hash);
    if (this.transitions.isFull || (known === undefined && this.sets.length >= this.maxStates)) {
      this.flushes++;
      this.clear();
      return set.length === 0 ? 0 : this.intern(set, hash);
    }
    const id = known ?? this.intern(set, hash);
    this.transitions.add(state, column, id);
    return id;
  }

  /** Puts the positions that a pause leaves open into `reached`; gives how many. */
  private acrossPause(state: number): number {
    const { flags } = this.grammar;
    let count = 0;
    for (const at of this.sets[state] as Int32Array) {
      if ((flags[at] as number) & PAUSE_AFTER) this.reached[count++] = at;
    }
    return count;
  }

  /** Puts the positions that a word leads to into `reached`, each once; gives how many. */
  private acrossWord(state: number, wordClass: number): number {
    const { grammar, reached, stamps } = this;
    const { follow, followRows } = grammar;
    const stamp = ++this.stamp;
    let count = 0;
    for (const at of beginnings(grammar, wordClass).positions) {
      stamps[at] = stamp;
      reached[count++] = at;
    }
    for (const from of this.sets[state] as Int32Array) {
      const row = followRows[from] as number;
      const end = follow.offsets[row + 1] as number;
      for (let i = follow.offsets[row] as number; i < end; i++) {
        const to = follow.values[i] as number;
        if (stamps[to] === stamp || !fits(grammar, wordClass, to)) continue;
        stamps[to] = stamp;
        reached[count++] = to;
      }
    }
    return count;
  }

  private knownState(set: Int32Array, hash: number): number | undefined {
    return this.ids.get(hash)?.find((id) => isEqual(this.sets[id] as Int32Array, set));
  }

  private intern(set: Int32Array, hash: number): number {
    const id = this.sets.length;
    const alike = this.ids.get(hash);
    if (alike === undefined) this.ids.set(hash, [id]);
    else alike.push(id);
    this.sets.push(set);
    this.ends.push(this.endingsOf(set));
    return id;
  }

  private endingsOf(set: Int32Array): readonly number[] {
    const { flags, patternOf } = this.grammar;
    const found = new Set<number>();
    for (const at of set) if ((flags[at] as number) & LAST) found.add(patternOf[at] as number);
    return found.size === 0 ? NONE : [...found];
  }

  /** Forgets all states but the empty one, which is always number 0. */
  private clear(): void {
    this.transitions = new Transitions();
    this.sets = [];
    this.ends = [];
    this.ids = new Map();
    const nothing = new Int32Array(0);
    this.intern(nothing, hashOf(nothing));
  }
}

function hashOf(set: Int32Array): number {
  let hash = set.length;
  for (const at of set) hash = Math.imul(hash ^ at, 0x01000193);
  return hash;
}

function isEqual(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
