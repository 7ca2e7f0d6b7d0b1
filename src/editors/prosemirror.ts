import { richTextEditor } from './rich-text';
import { insertByCommand } from './writing';

/**
 * ProseMirror (measured with 1.42.9, 2026-11) and TipTap upon it: Intercom, Chatwoot, Jira Service Management, Zammad's new
 * interface. It ignores `beforeinput` of this kind and reads what the browser's command changed in its DOM.
 */
export const prosemirror = richTextEditor({
  id: 'prosemirror',
  recognises: (element) => element.classList.contains('ProseMirror'),
  write: insertByCommand,
});
