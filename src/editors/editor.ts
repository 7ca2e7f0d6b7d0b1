import type { TextRange } from '../engine/finding';
import type { DraftText } from './reading';

/** How a write ended: in place, or left out because the editor did not take it. */
export type WriteResult = 'written' | 'refused';

/** All that is known of one family of editors. It keeps nothing: the editable may be another node each time. */
export interface Editor {
  readonly id: string;
  recognises(element: HTMLElement): boolean;
  read(element: HTMLElement): DraftText;
  /**
   * Replaces a range of the draft (UTF-16 offsets of `draft.text`) through the editor's own input path, so that its
   * undo takes it back in one step. Reads the draft again to see that it holds; never tries a second way blindly.
   */
  replace(element: HTMLElement, draft: DraftText, range: TextRange, text: string): Promise<WriteResult>;
}
