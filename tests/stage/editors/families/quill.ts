import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { Mount } from '../staged-editor';

export const mount: Mount = async (place) => {
  const holder = document.createElement('div');
  place.append(holder);
  const quill = new Quill(holder, { theme: 'snow', modules: { toolbar: false } });
  return {
    editable: quill.root,
    load: (html) => {
      quill.setContents(quill.clipboard.convert({ html }));
      quill.history.clear();
    },
    html: () => quill.root.innerHTML,
    undo: () => quill.history.undo(),
    redo: () => quill.history.redo(),
    lock: () => quill.disable(),
  };
};
