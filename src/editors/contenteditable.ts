import type { Editor } from './editor';
import { readEditable } from './reading';
import { insertByCommand, replaceSelected } from './writing';

/**
 * A plain `contenteditable` with no editor behind it: the browser itself takes `insertText` in, as one step of its undo.
 * For now only our own sample says that it is one; elsewhere an editor that we do not know may be behind it, and
 * `execCommand` would change its DOM behind its back.
 */
export const contenteditable: Editor = {
  id: 'contenteditable',
  recognises: (element) => element.dataset['bienDitSample'] !== undefined,
  read: readEditable,
  replace: (element, draft, range, text) => replaceSelected(element, draft, range, text, insertByCommand),
};
