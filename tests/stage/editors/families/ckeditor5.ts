import { BlockQuote, Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Mount } from '../staged-editor';

export const mount: Mount = async (place) => {
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote],
    toolbar: ['bold', 'italic', 'link'],
  });
  const editable = editor.ui.getEditableElement();
  if (!editable) throw new Error('No editable');
  return {
    editable,
    load: (html) => editor.setData(html),
    html: () => editor.getData(),
    undo: () => void editor.execute('undo'),
    redo: () => void editor.execute('redo'),
    lock: () => editor.enableReadOnlyMode('test'),
  };
};
