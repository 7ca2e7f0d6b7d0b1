import { type Mount, nodesOf, ownUndo } from '../staged-editor';

export const mount: Mount = async (place) => {
  const field = document.createElement('input');
  place.append(field);
  return {
    editable: field,
    load: (html) => {
      field.value = nodesOf(html).textContent ?? '';
    },
    html: () => field.value,
    ...ownUndo(field),
    lock: () => {
      field.readOnly = true;
    },
  };
};
