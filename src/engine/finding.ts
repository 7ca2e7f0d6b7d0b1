import type { Category, CompiledRule, Replaces, Severity } from './rule';

/** A stretch of text in UTF-16 offsets, the end excluded. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** An alternative made ready for one place in one draft. */
export interface Suggestion {
  readonly replaces: Replaces;
  /** What is replaced, in the draft. */
  readonly range: TextRange;
  /** What goes in: capitals, address and punctuation follow the draft. Empty means: leave it out. */
  readonly text: string;
  /** The blanks in `text` for the agent to fill, as ranges of `text`, braces included. */
  readonly slots: readonly TextRange[];
  /** The whole sentence as it will read: what stands before `text` in it, and what behind. */
  readonly before: string;
  readonly after: string;
}

/** Something in a draft that a rule speaks about. Offsets are UTF-16 units of the draft as it was given. */
export interface Finding extends TextRange {
  readonly rule: CompiledRule;
  readonly pack: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Always `draft.slice(start, end)`. */
  readonly text: string;
  /** Best first. Made when first asked for. */
  readonly say: readonly Suggestion[];
}
