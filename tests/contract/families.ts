/** What one family cannot do, by the case's name, and why. Found by trying: see docs/editors.md. */
export interface Family {
  readonly id: string;
  /** As people call it, with the version that is tried. */
  readonly name: string;
  readonly stands: 'page' | 'frame' | 'shadow tree';
  /** Whether it keeps one line or lines of plain text. */
  readonly plain?: 'lines' | 'line';
  readonly cannot?: Readonly<Record<string, string>>;
}

/** Every family, each with a page of the stage of its own. */
export const FAMILIES: readonly Family[] = [
  { id: 'contenteditable', name: 'contenteditable', stands: 'page' },
  { id: 'open-shadow', name: 'contenteditable', stands: 'shadow tree' },
  { id: 'written-frame', name: 'contenteditable', stands: 'frame' },
  { id: 'textarea', name: '<textarea>', stands: 'page', plain: 'lines' },
  { id: 'input', name: '<input>', stands: 'page', plain: 'line' },
  { id: 'ckeditor5', name: 'CKEditor 5 (48.5.2)', stands: 'page' },
  { id: 'ckeditor4', name: 'CKEditor 4 (4.22.1)', stands: 'frame' },
  { id: 'froala5', name: 'Froala 5 (5.4.0)', stands: 'page' },
  { id: 'froala2', name: 'Froala 2 (2.9.8)', stands: 'page' },
  { id: 'prosemirror', name: 'ProseMirror (1.42.9)', stands: 'page' },
  { id: 'tiptap', name: 'TipTap (3.34.0)', stands: 'page' },
  { id: 'lexical', name: 'Lexical (0.50.0)', stands: 'page' },
  { id: 'slate', name: 'Slate (0.146.0)', stands: 'page' },
  { id: 'draft-js', name: 'Draft.js (0.11.7)', stands: 'page' },
  { id: 'quill', name: 'Quill 2 (2.0.3)', stands: 'page' },
  { id: 'tinymce', name: 'TinyMCE (8.9.2)', stands: 'frame' },
  { id: 'summernote', name: 'Summernote (0.9.1)', stands: 'page' },
];
