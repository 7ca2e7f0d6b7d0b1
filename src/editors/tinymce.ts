import { richTextEditor } from './rich-text';
import { insertByCommand } from './writing';

/**
 * TinyMCE (measured with 8.9.2, 2026-11), in its iframe or inline. It ignores `beforeinput` and takes the browser's command.
 * Its undo keeps snapshots, at keys and at an `input` of the kind that spelling suggestions cause; ours is said to be one,
 * else one undo takes back all that was typed since the last.
 */
export const tinymce = richTextEditor({
  id: 'tinymce',
  recognises: (element) => element.classList.contains('mce-content-body'),
  write: insertByCommand,
  takeSnapshot: (element) =>
    element.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true })),
  isLocked: (element) => element.classList.contains('mce-content-readonly'),
});
