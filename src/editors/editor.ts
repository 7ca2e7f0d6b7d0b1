import type { TextRange } from '../engine/finding';
import type { DraftText } from './draft-text';

/** How a write ended: in place, or left out because the editor did not take it. */
export type WriteResult = 'written' | 'refused';

/** All that is known of one family of editors. It keeps nothing: the editable may be another node each time. */
export interface Editor {
  readonly id: string;
  recognises(element: HTMLElement): boolean;
  read(element: HTMLElement): DraftText;
  /** Tells whenever the text may have changed, however it did, until the signal ends it. */
  watch(element: HTMLElement, onChange: () => void, signal: AbortSignal): void;
  /** Where the caret is, as a place that the draft's `offsetOf` knows; nothing when it is not in the editable. */
  caret(element: HTMLElement): { readonly node: Node; readonly offset: number } | undefined;
  /** Selects some of the draft for the agent to type over. */
  select(element: HTMLElement, range: TextRange): void;
  /**
   * Replaces a range of the draft (UTF-16 offsets of `draft.text`) through the editor's own input path, so that its
   * undo takes it back in one step. Reads the draft again to see that it holds; never tries a second way blindly.
   */
  replace(element: HTMLElement, draft: DraftText, range: TextRange, text: string): Promise<WriteResult>;
}
