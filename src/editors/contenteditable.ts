import type { Editor } from './editor';
import { readEditable } from './reading';
import { selectAndSettle } from './selecting';
import { settledText } from './verify';

/**
 * A plain `contenteditable` with no editor behind it: the browser itself takes `insertText` in, as one step of its undo.
 * For now only our own sample says that it is one; elsewhere an editor that we do not know may be behind it, and
 * `execCommand` would change its DOM behind its back.
 */
export const contenteditable: Editor = {
  id: 'contenteditable',
  recognises: (element) => element.dataset['bienDitSample'] !== undefined,
  read: readEditable,
  async replace(element, draft, { start, end }, text) {
    const selected = draft.rangeOf(start, end);
    if (selected === undefined || !element.isConnected || !element.isContentEditable) return 'refused';
    element.focus();
    await selectAndSettle(selected);
    if (readEditable(element).text !== draft.text) return 'refused';
    const expected = draft.text.slice(0, start) + text + draft.text.slice(end);
    const { ownerDocument } = element;
    if (text === '') ownerDocument.execCommand('delete');
    else ownerDocument.execCommand('insertText', false, text);
    return (await settledText(() => readEditable(element).text, expected)) ? 'written' : 'refused';
  },
};
