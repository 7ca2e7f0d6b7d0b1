/** Editors take a selection over on `selectionchange`, a task later; this is how long we wait for one at most, in ms. */
const PATIENCE = 60;

/** The selection that an element's caret is in. Chromium keeps one for each open shadow tree, Firefox shows the document's. */
export function selectionIn(element: Node): Selection | null {
  const root = element.getRootNode();
  // Not in TypeScript's lib: Chromium only.
  const ofTree = 'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : undefined;
  return (ofTree as Selection | null | undefined) ?? element.ownerDocument?.getSelection() ?? null;
}

/** Selects a range and waits until the editor has had the chance to notice. */
export async function selectAndSettle(range: Range): Promise<void> {
  const { ownerDocument } = range.startContainer;
  const selection = selectionIn(range.startContainer);
  if (ownerDocument === null || selection === null) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      ownerDocument.removeEventListener('selectionchange', noticed);
      resolve();
    };
    // Listeners that were there before us run first or in the same turn; a task later all have run.
    const noticed = () => setTimeout(done, 0);
    const timer = setTimeout(done, PATIENCE);
    ownerDocument.addEventListener('selectionchange', noticed, { once: true });
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  });
}

/** Remembers the selection around an element; what it returns brings it back, or collapses it where its place is gone. */
export function selectionKeeper(element: HTMLElement): () => void {
  const selection = selectionIn(element);
  if (selection === null) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    const isHere = anchorNode?.isConnected && focusNode?.isConnected;
    if (isHere) selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    else if (selection.rangeCount > 0) selection.collapseToEnd();
  };
}
