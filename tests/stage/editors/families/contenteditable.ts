import { type Mount, ownUndo } from '../staged-editor';

/** No editor at all: the browser's own. */
export const mount: Mount = async (place) => {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  place.append(editable);
  return {
    editable,
    load: (html) => {
      editable.innerHTML = html;
    },
    html: () => editable.innerHTML,
    ...ownUndo(editable),
    lock: () => {
      editable.contentEditable = 'false';
    },
  };
};
