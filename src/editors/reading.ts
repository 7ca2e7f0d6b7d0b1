/** A stretch of text inside one text node: `length` units from `offset` in the node stand at `start` in the draft. */
interface Segment {
  readonly node: Text;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
}

/** A draft as plain text, and the way back from its offsets to the page. */
export interface DraftText {
  /** Spaces of every kind as one space, blocks and line breaks as `\n`, zero-width fillers left out. */
  readonly text: string;
  /** The live range of some UTF-16 offsets, or nothing when they hold no text of the page (a line break alone). */
  rangeOf(start: number, end: number): Range | undefined;
  /** The UTF-16 offset of a place in the page, or nothing when it is in no text of the draft. */
  offsetOf(node: Node, offset: number): number | undefined;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Editors put these in to hold a caret or to join lines; they are no part of the reply. */
const FILLERS = /[\u200b-\u200d\u2060\ufeff]/;
/** Code and what the page marks as not for reading. Quoted history is no word of the agent's. */
const SKIPPED = 'blockquote, code, pre, script, style, [aria-hidden="true"]';

/** Reads an editable of any editor that keeps its text in the DOM. Nothing in the page is touched. */
export function readEditable(root: HTMLElement): DraftText {
  const segments: Segment[] = [];
  let text = '';
  const breakLine = () => {
    if (text !== '') text += '\n';
  };
  const addText = (node: Text) => {
    const data = node.data;
    let from = 0;
    for (let at = 0; at <= data.length; at++) {
      if (at < data.length && !FILLERS.test(data[at] as string)) continue;
      if (at > from) {
        segments.push({ node, offset: from, start: text.length, length: at - from });
        text += data.slice(from, at).replace(/[\u00a0\t\n\r]/g, ' ');
      }
      from = at + 1;
    }
  };
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as HTMLElement;
        if (element.matches(SKIPPED)) {
          breakLine();
        } else if (element.tagName === 'BR') {
          // A filler at the end of its block draws no line of its own.
          if (element.nextSibling !== null) breakLine();
        } else if (BLOCKS.has(element.tagName)) {
          if (text !== '' && !text.endsWith('\n')) breakLine();
          visit(element);
          breakLine();
        } else visit(element);
      }
    }
  };
  visit(root);
  return {
    text: text.replace(/\n+$/, ''),
    rangeOf: (start, end) => rangeBetween(segments, start, end),
    offsetOf: (node, offset) => offsetIn(segments, node, offset),
  };
}

function offsetIn(segments: readonly Segment[], node: Node, offset: number): number | undefined {
  const place = segments.findLast((segment) => segment.node === node && segment.offset <= offset);
  return place === undefined ? undefined : place.start + Math.min(offset - place.offset, place.length);
}

function rangeBetween(segments: readonly Segment[], start: number, end: number): Range | undefined {
  // The start belongs to the segment that holds it, the end to the one that ends at it or holds it.
  const first = segments.find((segment) => start < segment.start + segment.length);
  const last = segments.findLast((segment) => end > segment.start);
  if (first === undefined || last === undefined || first.start + first.length <= start || last.start >= end)
    return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
  return range;
}
