import { type Mount, ownUndo } from '../staged-editor';

/** A `contenteditable` in a shadow tree that the page left open. */
export const mount: Mount = async (place) => {
  const host = document.createElement('reply-box');
  const root = host.attachShadow({ mode: 'open' });
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  editable.style.minHeight = '140px';
  root.append(editable);
  place.append(host);
  return {
    editable,
    load: (html) => {
      editable.innerHTML = html;
    },
    html: () => editable.innerHTML,
    ...ownUndo(editable),
  };
};
