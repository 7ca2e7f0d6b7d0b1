import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.pkgd.min.css';
import type { Mount } from '../staged-editor';

/** Unlicensed, which shows a banner and adds a line of its own to what it gives. */
export const mount: Mount = async (place) => {
  const holder = document.createElement('div');
  place.append(holder);
  const editor = await new Promise<InstanceType<typeof FroalaEditor>>((resolve) => {
    const made = new FroalaEditor(holder, { attribution: false }, () => resolve(made));
  });
  return {
    editable: editor.el,
    load: (html) => {
      editor.html.set(html);
      editor.undo.reset();
      editor.undo.saveStep();
    },
    html: () => editor.el.innerHTML,
    undo: () => editor.undo.run(),
    redo: () => editor.undo.redo(),
    lock: () => editor.edit.off(),
  };
};
