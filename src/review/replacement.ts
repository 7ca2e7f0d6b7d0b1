import type { WriteResult } from '../editors/editor';
import type { Suggestion } from '../engine/finding';
import type { AttachedComposer } from './attached-composer';

/**
 * Puts an alternative into the draft and selects its first blank for the agent to fill. Refused when the draft no
 * longer holds what the alternative was made for, so that a late click never damages a reply.
 */
export async function putIn(
  suggestion: Suggestion,
  checkedText: string,
  { composer, editor }: AttachedComposer,
): Promise<WriteResult> {
  const draft = editor.read(composer.element);
  if (draft.text !== checkedText) return 'refused';
  const result = await editor.replace(composer.element, draft, suggestion.range, suggestion.text);
  const [slot] = suggestion.slots;
  if (result === 'written' && slot !== undefined) {
    const { start } = suggestion.range;
    editor.select(composer.element, { start: start + slot.start, end: start + slot.end });
  }
  return result;
}
