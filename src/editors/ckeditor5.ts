import type { Editor } from './editor';
import { readEditable } from './reading';
import { insertByBeforeInput, insertByCommand, replaceSelected } from './writing';

/**
 * CKEditor 5 (measured with 48.5.2, 2026-11). The browsers need opposite ways. In Chromium 156 `execCommand` says true
 * and inserts nothing, because it emits no `beforeinput`, while a `beforeinput` of the kind that spelling suggestions
 * send is taken in. In Firefox 153 an add-on's `execCommand` does emit one and works; the other way deletes the phrase
 * and inserts nothing, because the page finds a content script's DataTransfer empty.
 * The phrase is selected first: without a change of selection CKEditor counts the replacement to the last twenty
 * characters typed, and one undo takes both back.
 */
export const ckeditor5: Editor = {
  id: 'ckeditor5',
  recognises: (element) => element.classList.contains('ck-editor__editable'),
  read: readEditable,
  replace: (element, draft, range, text) =>
    replaceSelected(element, draft, range, text, import.meta.env.FIREFOX ? insertByCommand : insertByBeforeInput),
};
