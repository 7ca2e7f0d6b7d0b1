import { richTextEditor } from './rich-text';
import { insertByBeforeInput } from './writing';

/**
 * Quill 2 (measured with 2.0.3, 2026-11); Quill 1 is in Salesforce's feed. It takes a `beforeinput` in.
 */
export const quill = richTextEditor({
  id: 'quill',
  recognises: (element) => element.classList.contains('ql-editor'),
  write: insertByBeforeInput,
});
