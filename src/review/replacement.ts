import type { Editor, WriteResult } from '../editors/editor';
import type { Suggestion } from '../engine/finding';
import type { Composer } from '../hosts/host';

/**
 * Puts an alternative into the draft and selects its first blank for the agent to fill. Refused when the draft no
 * longer holds what the alternative was made for, so that a late click never damages a reply.
 */
export async function putIn(
  suggestion: Suggestion,
  checkedText: string,
  composer: Composer,
  editor: Editor,
): Promise<WriteResult> {
  const draft = editor.read(composer.element);
  if (draft.text !== checkedText) return 'refused';
  const result = await editor.replace(composer.element, draft, suggestion.range, suggestion.text);
  const [slot] = suggestion.slots;
  if (result === 'written' && slot !== undefined) {
    const { start } = suggestion.range;
    const range = editor.read(composer.element).rangeOf(start + slot.start, start + slot.end);
    if (range !== undefined) select(range);
  }
  return result;
}

function select(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
