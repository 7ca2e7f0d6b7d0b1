import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, $insertNodes, CLEAR_HISTORY_COMMAND, createEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import type { Mount } from '../staged-editor';

export const mount: Mount = async (place) => {
  const editable = document.createElement('div');
  editable.contentEditable = 'true';
  place.append(editable);
  const editor = createEditor({
    namespace: 'stage',
    nodes: [LinkNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(editable);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return {
    editable,
    load: (html) => {
      editor.update(
        () => {
          const root = $getRoot();
          root.clear().select();
          $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html')));
        },
        { discrete: true },
      );
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    html: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor)),
    undo: () => void editor.dispatchCommand(UNDO_COMMAND, undefined),
    redo: () => void editor.dispatchCommand(REDO_COMMAND, undefined),
    // As its own React component does.
    lock: () => {
      editor.setEditable(false);
      editable.contentEditable = 'false';
    },
  };
};
