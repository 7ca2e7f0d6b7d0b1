import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Text, Transforms } from 'slate';
import { type HistoryEditor, withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { type Mount, nodesOf } from '../staged-editor';

interface Words {
  readonly text: string;
  readonly bold?: boolean;
}
interface Part {
  readonly type: 'paragraph' | 'link';
  readonly children: Descendant[];
}

/** Paragraphs, bold and links: as much of a schema as the tests load. */
export const mount: Mount = async (place) => {
  const editor = withHistory(withReact(createEditor()));
  const { isInline } = editor;
  editor.isInline = (element) => (element as unknown as Part).type === 'link' || isInline(element);
  let isLocked = false;
  const root = createRoot(place);
  // At once: a tab behind others draws no frames to wait for.
  const draw = () =>
    flushSync(() =>
      root.render(
        createElement(Slate, {
          editor,
          initialValue: [{ type: 'paragraph', children: [{ text: '' }] } as unknown as Descendant],
          children: createElement(Editable, { renderElement, renderLeaf, readOnly: isLocked, spellCheck: true }),
        }),
      ),
    );
  draw();
  const editable = place.querySelector<HTMLElement>('[data-slate-editor]');
  if (editable === null) throw new Error('Slate did not start');
  return {
    editable,
    load: (html) => {
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        for (let at = editor.children.length - 1; at >= 0; at--) Transforms.removeNodes(editor, { at: [at] });
        Transforms.insertNodes(
          editor,
          [...nodesOf(html).children].map((block) => paragraph(block)),
          { at: [0] },
        );
      });
      const { history } = editor as unknown as HistoryEditor;
      history.undos.length = 0;
      history.redos.length = 0;
    },
    html: () => editor.children.map((block) => `<p>${htmlOf(block)}</p>`).join(''),
    undo: () => (editor as unknown as HistoryEditor).undo(),
    redo: () => (editor as unknown as HistoryEditor).redo(),
    lock: () => {
      isLocked = true;
      ReactEditor.deselect(editor as unknown as ReactEditor);
      draw();
    },
  };
};

function paragraph(block: Element): Descendant {
  return { type: 'paragraph', children: inline(block, false) } as unknown as Descendant;
}

function inline(parent: Element, bold: boolean): Descendant[] {
  const parts = [...parent.childNodes].flatMap((node): Descendant[] => {
    if (node.nodeType === 3) return [{ text: node.textContent ?? '', ...(bold && { bold }) } as unknown as Descendant];
    const element = node as Element;
    if (element.tagName === 'A') return [{ type: 'link', children: inline(element, bold) } as unknown as Descendant];
    return inline(element, bold || /^(B|STRONG)$/.test(element.tagName));
  });
  return parts.length === 0 ? [{ text: '' } as unknown as Descendant] : parts;
}

function htmlOf(block: Descendant): string {
  return [...Node.children(block as never, [])]
    .map(([node]) => {
      if (!Text.isText(node)) return `<a>${htmlOf(node as Descendant)}</a>`;
      const { text, bold } = node as unknown as Words;
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return bold ? `<strong>${escaped}</strong>` : escaped;
    })
    .join('');
}

function renderElement({ attributes, children, element }: RenderElementProps) {
  const isLink = (element as unknown as Part).type === 'link';
  return createElement(isLink ? 'a' : 'p', { ...attributes, ...(isLink && { href: '#' }) }, children);
}

function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  const { bold } = leaf as unknown as Words;
  return createElement('span', attributes, bold ? createElement('strong', {}, children) : children);
}
