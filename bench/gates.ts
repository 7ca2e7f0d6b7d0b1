import type { Family } from './family';
import { type Cell, type Kind, ratio } from './measure';

/** A promise about the engine that a run can break. */
export interface Gate {
  readonly says: string;
  readonly family: Family;
  readonly limit: number;
  /** Whether the value must stay below the limit or reach it. */
  readonly keeps: 'at most' | 'at least';
  readonly value: (cells: Cells) => number;
}

/** The cells of one process, by name, size and kind. */
export class Cells {
  constructor(private readonly all: readonly Cell[]) {}

  find(contestant: string, size: number, kind: Kind = 'reply'): Cell | undefined {
    return this.all.find((cell) => cell.contestant === contestant && cell.size === size && cell.kind === kind);
  }

  /** NaN, which passes no gate, when one of the two was not measured. */
  ratio(contestant: string, base: string, size: number, baseSize = size, kind: Kind = 'reply'): number {
    const [cell, other] = [this.find(contestant, size, kind), this.find(base, baseSize, kind)];
    return cell === undefined || other === undefined ? Number.NaN : ratio(cell, other);
  }

  names(): string[] {
    return [...new Set(this.all.map((cell) => cell.contestant))];
  }
}

export const GATES: readonly Gate[] = [
  {
    says: 'engine, 1,000 rules, 2,000 characters: times the floor',
    family: 'engine',
    // Without hits it is 2; each hit is judged by what stands around it, at the price of a few hundred characters.
    limit: 10,
    keeps: 'at most',
    value: (cells) => cells.ratio('engine 1000', 'floor', 2_000),
  },
  {
    says: 'engine, 2,000 characters: 1,000 rules, times 20 rules',
    family: 'engine',
    limit: 1.3,
    keeps: 'at most',
    value: (cells) => cells.ratio('engine 1000', 'engine 20', 2_000),
  },
  {
    says: 'engine, a character in 200,000: times one in 20,000',
    family: 'engine',
    limit: 1.5,
    keeps: 'at most',
    value: (cells) => cells.ratio('engine 1000', 'engine 1000', 200_000, 20_000),
  },
  {
    says: 'the same in one endless sentence, a hit every 40 characters',
    family: 'engine',
    limit: 1.5,
    keeps: 'at most',
    value: (cells) => cells.ratio('engine 1000', 'engine 1000', 200_000, 20_000, 'endless'),
  },
  {
    says: 'times faster than the compromise/one net, 200 rules, 2,000 characters',
    family: 'compromise/one',
    limit: 60,
    keeps: 'at least',
    value: (cells) => cells.ratio('compromise/one 200', 'engine 200', 2_000),
  },
  {
    says: 'times faster than the fr-compromise net, 200 rules, 2,000 characters',
    family: 'fr-compromise',
    limit: 100,
    keeps: 'at least',
    value: (cells) => cells.ratio('fr-compromise 200', 'engine 200', 2_000),
  },
];

export function holds({ keeps, limit }: Gate, value: number): boolean {
  return keeps === 'at most' ? value <= limit : value >= limit;
}
