import { richTextEditor } from './rich-text';
import { insertByBeforeInput } from './writing';

/**
 * Slate (measured with 0.146.0, 2026-11): Help Scout, Tidio. In Chromium the browser's command takes its DOM and its model
 * apart and breaks undo, so it is asked by `beforeinput` only.
 */
export const slate = richTextEditor({
  id: 'slate',
  recognises: (element) => element.dataset['slateEditor'] === 'true',
  write: insertByBeforeInput,
});
