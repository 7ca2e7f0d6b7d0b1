import { endlessSentence, freshDraft } from './drafts';
import { type Random, randomFrom } from './random';
import type { BenchRule } from './rules';

/** Something that reads a draft and says how many phrases it found there. */
export interface Contestant {
  readonly name: string;
  /** Where the marked sentences of its drafts come from. */
  readonly rules: readonly BenchRule[];
  readonly run: (draft: string) => number;
  /** The texts that it reads. */
  readonly kind: Kind;
  /** How many characters one sample reads at most (one draft is always read whole). */
  readonly sample: number;
}

/** What drafts are made of: replies as agents write them, or one sentence without end. */
export type Kind = 'reply' | 'endless';

const WRITE = { reply: freshDraft, endless: endlessSentence };

export interface Text {
  readonly kind: Kind;
  readonly size: number;
}

/** One contestant on one kind of text: milliseconds a character, one value a round. Plain data, to cross processes. */
export interface Cell {
  readonly contestant: string;
  readonly kind: Kind;
  readonly size: number;
  readonly rounds: number[];
  characters: number;
  calls: number;
  found: number;
}

export interface Plan {
  readonly contestants: readonly Contestant[];
  readonly texts: readonly Text[];
  readonly rounds: number;
  /** Milliseconds that each contestant reads before anything counts: compilers and caches settle in them. */
  readonly warmUp: number;
}

/**
 * Lets all contestants read, taking turns: every round goes through all texts, and each text is read by all, in another
 * order each round. No draft is ever read twice by the same contestant. What slows the machine for a while slows
 * neighbours alike, so compare cells round by round, with {@link ratio}.
 */
export function race({ contestants, texts, rounds, warmUp }: Plan): Cell[] {
  const random = randomFrom(Date.now());
  const cells = new Map<string, Cell>();
  for (const contestant of contestants) warm(contestant, warmUp, random);
  for (let round = 0; round < rounds; round++) {
    for (const text of texts) {
      const readers = contestants.filter(({ kind }) => kind === text.kind);
      const turn = round % readers.length;
      const drafts = new Map<readonly BenchRule[], string[]>();
      for (const reader of [...readers.slice(turn), ...readers.slice(0, turn)]) {
        const known = drafts.get(reader.rules) ?? draftsFor(text, reader.rules, readers, random);
        drafts.set(reader.rules, known);
        const few = known.slice(0, Math.max(1, Math.floor(reader.sample / text.size)));
        const cell = cellOf(cells, reader, text);
        const { milliseconds, characters, found } = timed(reader, few);
        cell.rounds.push(milliseconds / characters);
        cell.characters += characters;
        cell.calls += few.length;
        cell.found += found;
      }
    }
  }
  return [...cells.values()];
}

function warm({ run, rules, kind }: Contestant, milliseconds: number, random: Random): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) run(WRITE[kind](2_000, rules, random));
}

/** Milliseconds a call, at the length that the drafts of the cell had. */
export function msPerCall(cell: Cell): number {
  return msPerCharacter(cell) * (cell.characters / cell.calls);
}

export function msPerCharacter(cell: Cell): number {
  return median(cell.rounds);
}

/** How many times longer `cell` takes for a character than `base`: the median of the rounds' own ratios. */
export function ratio(cell: Cell, base: Cell): number {
  return median(cell.rounds.map((value, round) => value / (base.rounds[round] as number)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function draftsFor(text: Text, rules: readonly BenchRule[], readers: readonly Contestant[], random: Random): string[] {
  const most = Math.max(...readers.filter((reader) => reader.rules === rules).map((reader) => reader.sample));
  return Array.from({ length: Math.max(1, Math.floor(most / text.size)) }, () =>
    WRITE[text.kind](text.size, rules, random),
  );
}

function timed(
  { run }: Contestant,
  drafts: readonly string[],
): { milliseconds: number; characters: number; found: number } {
  let found = 0;
  const before = performance.now();
  for (const draft of drafts) found += run(draft);
  const milliseconds = performance.now() - before;
  return { milliseconds, characters: drafts.reduce((sum, draft) => sum + draft.length, 0), found };
}

function cellOf(cells: Map<string, Cell>, { name }: Contestant, { kind, size }: Text): Cell {
  const key = `${name} ${kind} ${size}`;
  let cell = cells.get(key);
  if (cell === undefined) {
    cell = { contestant: name, kind, size, rounds: [], characters: 0, calls: 0, found: 0 };
    cells.set(key, cell);
  }
  return cell;
}
