/** What an element may stand in: a document, or a shadow tree that the page left open. */
export type Root = Document | ShadowRoot;

/** Trees deeper than this are no composer's: it keeps a page that nests without end from holding us up. */
const DEEPEST = 6;

/**
 * A document and, as asked, the documents of its frames that the page itself may look into and its open shadow trees,
 * outermost first. Finding shadow trees looks at every element: ask for them only where composers stand in one.
 */
export function rootsOf(document: Document, within: readonly ('frames' | 'shadow')[]): Root[] {
  const roots: Root[] = [];
  const visit = (root: Root, depth: number) => {
    roots.push(root);
    if (depth === DEEPEST) return;
    if (within.includes('frames')) {
      for (const frame of root.querySelectorAll('iframe')) {
        const inner = documentIn(frame);
        if (inner !== undefined) visit(inner, depth + 1);
      }
    }
    if (within.includes('shadow')) {
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) visit(shadowRoot, depth + 1);
    }
  };
  visit(document, 0);
  return roots;
}

/** The document of a frame, or nothing where the page may not look into it or it is not there yet. */
function documentIn(frame: HTMLIFrameElement): Document | undefined {
  return frame.contentDocument?.body ? frame.contentDocument : undefined;
}

/** The element that has the keyboard, looked for inside frames and open shadow trees too. */
export function focusedElement(root: Root): Element | undefined {
  const active = root.activeElement;
  if (active === null) return undefined;
  if (active.tagName === 'IFRAME') {
    const inner = documentIn(active as HTMLIFrameElement);
    return inner === undefined ? active : (focusedElement(inner) ?? active);
  }
  return active.shadowRoot === null ? active : (focusedElement(active.shadowRoot) ?? active);
}

/** The outermost document around an element that its frames may look out into: the helpdesk's page. */
export function pageAround(element: Element): Document {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? pageAround(frame) : element.ownerDocument;
}
