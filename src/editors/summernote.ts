import { richTextEditor } from './rich-text';
import { insertByCommand } from './writing';

/**
 * Summernote (measured with 0.9.1, 2026-11): FreeScout. It ignores `beforeinput` and takes the browser's command.
 */
export const summernote = richTextEditor({
  id: 'summernote',
  recognises: (element) => element.classList.contains('note-editable'),
  write: insertByCommand,
});
