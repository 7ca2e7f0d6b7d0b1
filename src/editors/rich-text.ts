import type { Editor } from './editor';
import { readEditable } from './reading';
import { selectionIn } from './selecting';
import { insertByCommand, replaceSelected, type Write } from './writing';

/** What one family of editors that live in a `contenteditable` has of its own. */
interface Family {
  readonly id: string;
  recognises(element: HTMLElement): boolean;
  /** How Chromium's version takes text in. In Firefox it is the browser's command for all: see writing.ts. */
  readonly write: Write;
  /** Makes an editor that keeps snapshots for its undo take one: before and after a write, so that it is one step. */
  takeSnapshot?(element: HTMLElement): void;
  /** Whether it is locked in a way of its own, its node being editable all the same. */
  isLocked?(element: HTMLElement): boolean;
}

/** An editor whose text is in the DOM, under a node that one writes in. */
export function richTextEditor({ id, recognises, write, takeSnapshot, isLocked }: Family): Editor {
  const put = import.meta.env.FIREFOX ? insertByCommand : write;
  return {
    id,
    recognises,
    read: readEditable,
    watch(element, onChange, signal) {
      // `observe` is the browser's own; the editor's nodes are looked at and never touched.
      const observer = new MutationObserver(onChange);
      observer.observe(element, { childList: true, subtree: true, characterData: true });
      signal.addEventListener('abort', () => observer.disconnect());
    },
    caret(element) {
      const selection = selectionIn(element);
      const node = selection?.anchorNode;
      return selection && node && element.contains(node) ? { node, offset: selection.anchorOffset } : undefined;
    },
    select(element, { start, end }) {
      const range = readEditable(element).rangeOf(start, end);
      if (range === undefined) return;
      selectionIn(element)?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
    },
    async replace(element, draft, range, text) {
      if (isLocked?.(element) || element.ariaReadOnly === 'true') return 'refused';
      takeSnapshot?.(element);
      const result = await replaceSelected(element, draft, range, text, put);
      if (result === 'written') takeSnapshot?.(element);
      return result;
    },
  };
}
