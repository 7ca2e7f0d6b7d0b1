import type { TextRange } from '../finding';
import type { Reading } from '../reading';
import type { Surroundings } from '../surroundings';

/** Something in a draft that is no phrase. `mended` is what would stand there without it. */
export interface Detected extends TextRange {
  readonly mended?: string;
}

/** What a detector looks at. */
export interface Evidence {
  readonly reading: Reading;
  readonly surroundings: Surroundings;
  /** The ticket's earlier replies. */
  readonly earlier: readonly string[];
  /** Where the agent is typing, as an offset; a blank that is being filled is none that was left. */
  readonly caret: number | undefined;
}

export type Detect = (evidence: Evidence) => Iterable<Detected>;
