import { richTextEditor } from './rich-text';
import { insertByCommand } from './writing';

/**
 * CKEditor 4 (measured with 4.22.1, the last open one, 2026-11), in its iframe or inline: older helpdesks, Salesforce's mail
 * composer. It ignores `beforeinput` and takes the browser's command. Its undo keeps snapshots, and takes one at a click;
 * that there is something to undo it learns at a key that follows an input. Without both around the write, one undo takes
 * back all that was typed since the last snapshot, or nothing.
 */
export const ckeditor4 = richTextEditor({
  id: 'ckeditor4',
  recognises: (element) => element.classList.contains('cke_editable'),
  write: insertByCommand,
  takeSnapshot(element) {
    element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  },
});
