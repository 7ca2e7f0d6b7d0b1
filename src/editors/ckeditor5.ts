import { richTextEditor } from './rich-text';
import { insertByBeforeInput } from './writing';

/**
 * CKEditor 5 (measured with 48.5.2, 2026-11): Zendesk, Request Tracker 6. In Chromium 156 `execCommand` says true and
 * inserts nothing, because it emits no `beforeinput`, while a `beforeinput` of the kind that spelling suggestions send is
 * taken in. The phrase is selected first: without a change of selection CKEditor counts the replacement to the last
 * twenty characters typed, and one undo takes both back.
 */
export const ckeditor5 = richTextEditor({
  id: 'ckeditor5',
  recognises: (element) => element.classList.contains('ck-editor__editable'),
  write: insertByBeforeInput,
});
