import { DraftBuilder, type DraftText } from './draft-text';
import { FOREIGN_PARTS } from './own-words';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Islands that editors put into a reply and the agent cannot write in: previews, buttons, the menu of a quoted mail. */
const LOCKED = '[contenteditable="false"]:not([data-mention])';

/** Reads an editable of any editor that keeps its text in the DOM. Nothing in the page is touched. */
export function readEditable(root: HTMLElement): DraftText {
  const draft = new DraftBuilder();
  const keepsLines = root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace.startsWith('pre') === true;
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) draft.addText(node as Text, keepsLines);
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as HTMLElement;
        if (element.matches(FOREIGN_PARTS) || element.matches(LOCKED)) draft.breakLine();
        else if (element.tagName === 'BR') {
          // A filler at the end of its block draws no line of its own.
          if (element.nextSibling !== null) draft.breakLine();
        } else if (BLOCKS.has(element.tagName)) {
          draft.openBlock();
          visit(element);
          draft.breakLine();
        } else visit(element);
      }
    }
  };
  visit(root);
  return draft.build();
}
