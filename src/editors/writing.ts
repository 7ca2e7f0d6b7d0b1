import type { TextRange } from '../engine/finding';
import type { DraftText } from './draft-text';
import type { WriteResult } from './editor';
import { readEditable } from './reading';
import { selectAndSettle, selectionIn, selectionKeeper } from './selecting';
import { settledText } from './verify';

/**
 * Puts text in place of a selected range. The browsers need opposite ways (measured with every family, 2026-11; the table
 * is in docs/editors.md). In Firefox 153 an add-on's `execCommand` works everywhere, and an event that carries a
 * DataTransfer destroys text, because the page finds a content script's DataTransfer empty. In Chromium 156 each family
 * says which way it takes.
 */
export type Write = (range: Range, text: string) => void;

/**
 * The steps that every write has in common: select the words, look once more that the draft is the one that was
 * checked, let the editor take the text in by `write`, and read the draft again to see that it did.
 */
export async function replaceSelected(
  element: HTMLElement,
  draft: DraftText,
  { start, end }: TextRange,
  text: string,
  write: Write,
): Promise<WriteResult> {
  const selected = draft.rangeOf(start, end);
  if (selected === undefined || !element.isConnected || !element.isContentEditable) return 'refused';
  element.focus();
  const restoreSelection = selectionKeeper(element);
  await selectAndSettle(selected);
  const current = readEditable(element);
  const range = current.rangeOf(start, end);
  if (current.text === draft.text && range !== undefined) {
    write(range, text);
    const expected = draft.text.slice(0, start) + text + draft.text.slice(end);
    if (await settledText(() => readEditable(element).text, expected)) return 'written';
    // The words went in and something else changed with them: taken back, so that the reply is as it was.
    const { text: now } = readEditable(element);
    if (now !== draft.text && text !== '' && now.slice(start, start + text.length) === text) {
      element.ownerDocument.execCommand('undo');
    }
  }
  // A phrase left selected would be overwritten by the next key.
  restoreSelection();
  return 'refused';
}

/** Writes over the selection as typing would: one step of the browser's undo. */
export function insertByCommand(range: Range, text: string): void {
  const document = range.startContainer.ownerDocument;
  const space = import.meta.env.FIREFOX && text !== '' ? takeSpaceBehind(range) : '';
  if (text === '') document?.execCommand('delete');
  else document?.execCommand('insertText', false, text + space);
}

/**
 * Firefox 153 deletes the space behind a link or a bold word whose whole text is replaced. It is then taken into the
 * selection, and written with the text.
 */
function takeSpaceBehind(range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const isWhole =
    startContainer === endContainer && startOffset === 0 && endOffset === (endContainer as Text).data?.length;
  const next = endContainer.parentElement?.nextSibling;
  if (!isWhole || endContainer.nextSibling !== null || next?.nodeType !== Node.TEXT_NODE) return '';
  if (!/^[ \u00a0]/.test((next as Text).data)) return '';
  selectionIn(endContainer)?.setBaseAndExtent(startContainer, startOffset, next, 1);
  return ' ';
}

/** Writes as a spelling suggestion does: the editor is asked by `beforeinput` and does the rest itself. */
export function insertByBeforeInput(range: Range, text: string): void {
  range.startContainer.parentElement?.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: null,
      dataTransfer: transferOf(text),
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Writes as a paste of plain text. A deletion is none, so it goes by the browser's command. */
export function insertByPaste(range: Range, text: string): void {
  if (text === '') {
    insertByCommand(range, text);
    return;
  }
  const clipboardData = transferOf(text);
  range.startContainer.parentElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

function transferOf(text: string): DataTransfer {
  const transfer = new DataTransfer();
  transfer.setData('text/plain', text);
  return transfer;
}
