import type { Linked } from './link';
import { LAST, PAUSE_AFTER } from './rule';

/** Halves the table against 32 bits; `maxStates` stays far below. */
const UNKNOWN = 0xffff;
const CELLS = 2 ** 20;
const NONE: readonly number[] = [];

/** A pattern that may end at a word. Which words it covers is worked out afterwards, on the few that there are. */
export interface Ending {
  readonly pattern: number;
  readonly token: number;
}

/**
 * A deterministic automaton over word classes, built state by state as drafts ask for it. A state is a set of
 * positions; when the cache is full it is emptied and the walk goes on from the set in hand, so no match is ever lost.
 */
export class Automaton {
  /** How often the cache was emptied; the tests read it. */
  flushes = 0;
  private readonly width: number;
  private readonly pauseColumn: number;
  private readonly firstOfClass: (readonly number[] | undefined)[] = [];
  private transitions: Uint16Array;
  private sets: Int32Array[] = [];
  private ends: (readonly number[])[] = [];
  private ids = new Map<string, number>();

  /** `maxStates` bounds the cache, by default to 2 MB; 2 is the least that works. */
  constructor(
    private readonly linked: Linked,
    private readonly maxStates = Math.min(UNKNOWN - 1, Math.ceil(CELLS / (linked.classCount + 1))),
  ) {
    this.pauseColumn = linked.classCount;
    this.width = linked.classCount + 1;
    this.transitions = new Uint16Array(0);
    this.clear();
  }

  /** Walks the words and reports every pattern that may end at each. `gaps` has the bits of `GAP` in tokens.ts. */
  run(
    classes: Int32Array,
    gaps: Uint8Array,
    count: number,
    pause: number,
    stop: number,
    report: (end: Ending) => void,
  ): void {
    let state = 0;
    for (let token = 0; token < count; token++) {
      const gap = gaps[token] as number;
      if (gap >= pause) state = gap >= stop ? 0 : this.go(state, this.pauseColumn);
      const column = classes[token] as number;
      const next = this.transitions[state * this.width + column] as number;
      state = next === UNKNOWN ? this.build(state, column) : next;
      const ends = this.ends[state] as readonly number[];
      if (ends !== NONE) for (const pattern of ends) report({ pattern, token });
    }
  }

  private go(state: number, column: number): number {
    const next = this.transitions[state * this.width + column] as number;
    return next === UNKNOWN ? this.build(state, column) : next;
  }

  private build(state: number, column: number): number {
    const reached = column === this.pauseColumn ? this.acrossPause(state) : this.acrossWord(state, column);
    const sorted = Int32Array.from(reached).sort();
    const key = sorted.join();
    const known = this.ids.get(key);
    if (known !== undefined) {
      this.transitions[state * this.width + column] = known;
      return known;
    }
    if (this.sets.length >= this.maxStates) {
      this.flushes++;
      this.clear();
      return this.intern(key, sorted);
    }
    const id = this.intern(key, sorted);
    this.transitions[state * this.width + column] = id;
    return id;
  }

  private acrossPause(state: number): Set<number> {
    const { flags } = this.linked;
    return new Set((this.sets[state] as Int32Array).filter((at) => (flags[at] as number) & PAUSE_AFTER));
  }

  private acrossWord(state: number, column: number): Set<number> {
    const { follow, classPositions } = this.linked;
    const fitting = classPositions[column] as ReadonlySet<number>;
    const reached = new Set<number>(this.beginnings(column));
    for (const from of this.sets[state] as Int32Array) {
      const end = follow.offsets[from + 1] as number;
      for (let i = follow.offsets[from] as number; i < end; i++) {
        const to = follow.values[i] as number;
        if (fitting.has(to)) reached.add(to);
      }
    }
    return reached;
  }

  /** The positions at which a word of a class may begin a pattern. */
  private beginnings(wordClass: number): readonly number[] {
    const { first, classPositions } = this.linked;
    let found = this.firstOfClass[wordClass];
    if (found === undefined) {
      const fitting = classPositions[wordClass] as ReadonlySet<number>;
      found = [...first.values.filter((at) => fitting.has(at))];
      this.firstOfClass[wordClass] = found;
    }
    return found;
  }

  private intern(key: string, set: Int32Array): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.sets.length;
    this.ids.set(key, id);
    this.sets.push(set);
    this.ends.push(this.endingsOf(set));
    if ((id + 1) * this.width > this.transitions.length) {
      const larger = new Uint16Array(Math.max(this.width * 16, this.transitions.length * 2)).fill(UNKNOWN);
      larger.set(this.transitions);
      this.transitions = larger;
    }
    return id;
  }

  private endingsOf(set: Int32Array): readonly number[] {
    const { flags, patternOf } = this.linked;
    const found = new Set<number>();
    for (const at of set) if ((flags[at] as number) & LAST) found.add(patternOf[at] as number);
    return found.size === 0 ? NONE : [...found];
  }

  /** Forgets all states but the empty one, which is always number 0. */
  private clear(): void {
    this.transitions = new Uint16Array(this.width * 16).fill(UNKNOWN);
    this.sets = [];
    this.ends = [];
    this.ids = new Map();
    this.intern('', new Int32Array(0));
  }
}
