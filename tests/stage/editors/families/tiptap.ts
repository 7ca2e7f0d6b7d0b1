import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import type { Mount } from '../staged-editor';

export const mount: Mount = async (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    editable: editor.view.dom,
    load: (html) => {
      editor.commands.setContent(html);
      // A new state has no history: what is loaded is not undone.
      const { doc, plugins } = editor.state;
      editor.view.updateState(EditorState.create({ doc, plugins }));
    },
    html: () => editor.getHTML(),
    undo: () => void editor.commands.undo(),
    redo: () => void editor.commands.redo(),
    lock: () => editor.setEditable(false),
  };
};
