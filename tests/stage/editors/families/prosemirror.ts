import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { type Mount, nodesOf } from '../staged-editor';

export const mount: Mount = async (place) => {
  let isOpen = true;
  const stateOf = (html: string) =>
    EditorState.create({
      doc: DOMParser.fromSchema(schema).parse(nodesOf(html)),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }), keymap(baseKeymap)],
    });
  const view = new EditorView(place, { state: stateOf(''), editable: () => isOpen });
  return {
    editable: view.dom,
    load: (html) => view.updateState(stateOf(html)),
    html: () => {
      const holder = document.createElement('div');
      holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return holder.innerHTML;
    },
    undo: () => void undo(view.state, view.dispatch),
    redo: () => void redo(view.state, view.dispatch),
    lock: () => {
      isOpen = false;
      view.setProps({ editable: () => isOpen });
    },
  };
};
