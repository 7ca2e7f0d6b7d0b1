import {
  CompositeDecorator,
  type ContentBlock,
  type ContentState,
  convertFromHTML,
  Editor,
  EditorState,
  ContentState as States,
} from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../staged-editor';

export const mount: Mount = async (place) => {
  const decorator = new CompositeDecorator([
    {
      strategy: links,
      component: ({ children }: { children: unknown }) => createElement('a', { href: '#' }, children as never),
    },
  ]);
  let state = EditorState.createEmpty(decorator);
  let isLocked = false;
  const root = createRoot(place);
  // At once: a tab behind others draws no frames to wait for.
  const draw = () =>
    flushSync(() =>
      root.render(
        createElement(Editor, {
          editorState: state,
          readOnly: isLocked,
          onChange: (next: EditorState) => {
            state = next;
            draw();
          },
        }),
      ),
    );
  draw();
  const editable = () => {
    const found = place.querySelector<HTMLElement>('.public-DraftEditor-content');
    if (found === null) throw new Error('Draft.js did not start');
    return found;
  };
  editable();
  return {
    get editable() {
      return editable();
    },
    load: (html) => {
      const { contentBlocks, entityMap } = convertFromHTML(html);
      const content = States.createFromBlockArray(contentBlocks, entityMap);
      // A new state thinks that it has no focus, and draws no caret.
      state = EditorState.moveFocusToEnd(EditorState.createWithContent(content, decorator));
      draw();
    },
    html: () =>
      state
        .getCurrentContent()
        .getBlocksAsArray()
        .map((block) => `<p>${htmlOf(block)}</p>`)
        .join(''),
    undo: () => {
      state = EditorState.undo(state);
      draw();
    },
    redo: () => {
      state = EditorState.redo(state);
      draw();
    },
    lock: () => {
      isLocked = true;
      draw();
    },
  };
};

function links(block: ContentBlock, found: (start: number, end: number) => void, content: ContentState): void {
  block.findEntityRanges((character) => {
    const entity = character.getEntity();
    return entity !== null && content.getEntity(entity).getType() === 'LINK';
  }, found);
}

function htmlOf(block: ContentBlock): string {
  let html = '';
  block.findStyleRanges(
    () => true,
    (start, end) => {
      const text = block.getText().slice(start, end).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      html += block.getInlineStyleAt(start).has('BOLD') ? `<strong>${text}</strong>` : text;
    },
  );
  return html;
}
