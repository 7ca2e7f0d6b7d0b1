import { ckeditor5 } from './ckeditor5';
import { contenteditable } from './contenteditable';
import type { Editor } from './editor';

const EDITORS: readonly Editor[] = [ckeditor5, contenteditable];

/** The family that an editable belongs to, or nothing where we know no safe way to write. */
export function editorOf(element: HTMLElement): Editor | undefined {
  return EDITORS.find((editor) => editor.recognises(element));
}
