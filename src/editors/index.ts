import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { contenteditable } from './contenteditable';
import { draftJs } from './draft-js';
import type { Editor } from './editor';
import { froala } from './froala';
import { lexical } from './lexical';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { slate } from './slate';
import { summernote } from './summernote';
import { textField } from './text-field';
import { tinymce } from './tinymce';

/** The families that are known; the last of them takes any `contenteditable`. */
const EDITORS: readonly Editor[] = [
  textField,
  ckeditor5,
  ckeditor4,
  froala,
  prosemirror,
  lexical,
  slate,
  draftJs,
  quill,
  tinymce,
  summernote,
  contenteditable,
];

/** The family that an editable belongs to, or nothing where we know no safe way to write. */
export function editorOf(element: HTMLElement): Editor | undefined {
  return EDITORS.find((editor) => editor.recognises(element));
}
