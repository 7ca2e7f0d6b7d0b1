import { richTextEditor } from './rich-text';
import { insertByCommand } from './writing';

/**
 * A `contenteditable` with no editor behind it that we know: Gmail, Outlook, Zammad, our own sample. The browser itself
 * takes the text in, as one step of its undo. An unknown editor that does not take it is found out by reading again.
 */
export const contenteditable = richTextEditor({
  id: 'contenteditable',
  recognises: (element) => element.isContentEditable,
  write: insertByCommand,
});
