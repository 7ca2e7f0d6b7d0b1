import type { Editor } from './editor';
import { readEditable } from './reading';
import { selectAndSettle } from './selecting';
import { settledText } from './verify';

/**
 * CKEditor 5. In Chromium `execCommand('insertText')` says true and inserts nothing, because it emits no `beforeinput`
 * (measured with 48.5.2 on Chromium 156, 2026-11); a `beforeinput` of the kind that spelling suggestions send is taken
 * in synchronously. The phrase is selected first: without a change of selection CKEditor counts the replacement to the
 * last twenty characters typed, and one undo takes both back (measured there too).
 */
export const ckeditor5: Editor = {
  id: 'ckeditor5',
  recognises: (element) => element.classList.contains('ck-editor__editable'),
  read: readEditable,
  async replace(element, draft, { start, end }, text) {
    const selected = draft.rangeOf(start, end);
    if (selected === undefined || !element.isConnected || !element.isContentEditable) return 'refused';
    element.focus();
    await selectAndSettle(selected);
    const current = readEditable(element);
    const range = current.rangeOf(start, end);
    if (current.text !== draft.text || range === undefined) return 'refused';
    const expected = draft.text.slice(0, start) + text + draft.text.slice(end);
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', text);
    element.dispatchEvent(
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
    return (await settledText(() => readEditable(element).text, expected)) ? 'written' : 'refused';
  },
};
