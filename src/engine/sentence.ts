import { firstWhere } from './halving';
import { LINE_GAP, PAUSE_GAP, STOP_GAP, type Tokens } from './tokens';

/** A run of words, first and last included. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

const SENTENCE_END = STOP_GAP | LINE_GAP;
const CLAUSE_END = SENTENCE_END | PAUSE_GAP;

/**
 * Where sentences and clauses of a draft begin and end. Worked out for all words at once, so that asking stays cheap in
 * a sentence of thousands of words with hundreds of hits.
 */
export class Borders {
  private readonly sentences: Int32Array;
  private clauses: Int32Array | undefined;

  constructor(private readonly tokens: Tokens) {
    this.sentences = fillStarts(tokens.sentenceStarts, SENTENCE_END, tokens);
  }

  /** The sentence around some words. New lines end it too (greetings and lists have no full stop), save inside the words. */
  sentenceAround({ from, to }: Words): Words {
    return { from: this.sentences[from] as number, to: this.lastOf(this.sentences, to) };
  }

  /** The clause around some words: up to a comma, colon, dash or bracket on either side. */
  clauseAround({ from, to }: Words): Words {
    this.clauses ??= fillStarts(this.tokens.clauseStarts, CLAUSE_END, this.tokens);
    return { from: this.clauses[from] as number, to: this.lastOf(this.clauses, to) };
  }

  /** The sentence that follows, on whichever line, or nothing at the end of the draft. */
  sentenceAfter(sentence: Words): Words | undefined {
    const next = sentence.to + 1;
    return next < this.tokens.count ? this.sentenceAround({ from: next, to: next }) : undefined;
  }

  /** The last word that has the same start: starts only grow, so it is found by halving. */
  private lastOf(starts: Int32Array, at: number): number {
    const start = starts[at] as number;
    return firstWhere(at + 1, this.tokens.count, (later) => starts[later] !== start) - 1;
  }
}

/**
 * For each word the first word of its stretch, stretches ending where a gap has one of the bits. Written into `starts`,
 * which is kept from draft to draft: typed arrays made anew for each cost more than filling them.
 */
function fillStarts(starts: Int32Array, border: number, { gaps, count }: Tokens): Int32Array {
  let start = 0;
  for (let at = 0; at < count; at++) {
    if (((gaps[at] as number) & border) !== 0) start = at;
    starts[at] = start;
  }
  return starts;
}
