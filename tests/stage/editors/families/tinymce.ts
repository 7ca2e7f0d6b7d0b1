import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/link';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/themes/silver';
import type { Mount } from '../staged-editor';

/** In its iframe, as it comes. */
export const mount: Mount = async (place) => {
  const holder = document.createElement('textarea');
  place.append(holder);
  const [editor] = await tinymce.init({
    target: holder,
    license_key: 'gpl',
    promotion: false,
    plugins: 'link',
    height: 260,
    browser_spellcheck: true,
  });
  if (editor === undefined) throw new Error('TinyMCE did not start');
  return {
    editable: editor.getBody(),
    load: (html) => {
      editor.setContent(html);
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    html: () => editor.getContent(),
    undo: () => void editor.undoManager.undo(),
    redo: () => void editor.undoManager.redo(),
    lock: () => editor.mode.set('readonly'),
  };
};
