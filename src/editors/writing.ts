import type { TextRange } from '../engine/finding';
import type { WriteResult } from './editor';
import { type DraftText, readEditable } from './reading';
import { selectAndSettle, selectionKeeper } from './selecting';
import { settledText } from './verify';

/**
 * The steps that every write has in common: select the words, look once more that the draft is the one that was
 * checked, let the editor take the text in by `write`, and read the draft again to see that it did.
 */
export async function replaceSelected(
  element: HTMLElement,
  draft: DraftText,
  { start, end }: TextRange,
  text: string,
  write: (range: Range, text: string) => void,
): Promise<WriteResult> {
  const selected = draft.rangeOf(start, end);
  if (selected === undefined || !element.isConnected || !element.isContentEditable) return 'refused';
  element.focus();
  const restoreSelection = selectionKeeper(element.ownerDocument);
  await selectAndSettle(selected);
  const current = readEditable(element);
  const range = current.rangeOf(start, end);
  if (current.text === draft.text && range !== undefined) {
    write(range, text);
    const expected = draft.text.slice(0, start) + text + draft.text.slice(end);
    if (await settledText(() => readEditable(element).text, expected)) return 'written';
  }
  // A phrase left selected would be overwritten by the next key.
  restoreSelection();
  return 'refused';
}

/** Writes over the selection as typing would: one step of the browser's undo. */
export function insertByCommand(range: Range, text: string): void {
  const document = range.startContainer.ownerDocument;
  if (text === '') document?.execCommand('delete');
  else document?.execCommand('insertText', false, text);
}

/** Writes as a spelling suggestion does: the editor is asked by `beforeinput` and does the rest itself. */
export function insertByBeforeInput(range: Range, text: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  range.startContainer.parentElement?.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: null,
      dataTransfer,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
