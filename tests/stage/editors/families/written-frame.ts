import { type Mount, ownUndo } from '../staged-editor';

/** A frame whose document the page wrote, as older editors do: editable as a whole. */
export const mount: Mount = async (place) => {
  const frame = document.createElement('iframe');
  place.append(frame);
  const inner = frame.contentDocument;
  if (inner === null) throw new Error('The frame has no document');
  inner.open();
  inner.write('<!doctype html><html><body contenteditable="true"></body></html>');
  inner.close();
  const editable = inner.body;
  return {
    editable,
    load: (html) => {
      editable.innerHTML = html;
    },
    html: () => editable.innerHTML,
    ...ownUndo(editable),
  };
};
