import type { TextRange } from '../engine/finding';
import { foreignStretches } from './own-words';

/** A stretch of text inside one text node: `length` units from `offset` in the node stand at `start` in the draft. */
interface Segment {
  readonly node: Text;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
}

/** A draft as plain text, and the way back from its offsets to the page. */
export interface DraftText {
  /**
   * The agent's own words: spaces of every kind as one space, blocks and line breaks as `\n`, zero-width fillers, quoted
   * mail and signatures left out.
   */
  readonly text: string;
  /** The live range of some UTF-16 offsets, or nothing when they hold no text of the page (a line break alone). */
  rangeOf(start: number, end: number): Range | undefined;
  /** The UTF-16 offset of a place in the page, or nothing when it is in no text of the draft. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** Editors put these in to hold a caret or to join lines; they are no part of the reply. */
const FILLERS = /[\u200b-\u200d\u2060\ufeff]/;

/** Puts a draft together from the text nodes of a page. */
export class DraftBuilder {
  private readonly segments: Segment[] = [];
  private text = '';

  /** Adds a text node. Line breaks in it are kept where the page shows them, else they are spaces. */
  addText(node: Text, keepsLines: boolean): void {
    const { data } = node;
    let from = 0;
    for (let at = 0; at <= data.length; at++) {
      if (at < data.length && !FILLERS.test(data[at] as string)) continue;
      if (at > from) {
        this.segments.push({ node, offset: from, start: this.text.length, length: at - from });
        this.text += data.slice(from, at).replace(keepsLines ? /[\u00a0\t\r]/g : /[\u00a0\t\n\r]/g, ' ');
      }
      from = at + 1;
    }
  }

  breakLine(): void {
    if (this.text !== '') this.text += '\n';
  }

  /** A line break, unless a line begins here already. */
  openBlock(): void {
    if (!this.text.endsWith('\n')) this.breakLine();
  }

  build(): DraftText {
    const whole = this.text.replace(/\n+$/, '');
    const { text, segments } = without(foreignStretches(whole), whole, this.segments);
    return {
      text,
      rangeOf: (start, end) => rangeBetween(segments, start, end),
      offsetOf: (node, offset) => offsetIn(segments, node, offset),
    };
  }
}

/** What is left of a text without some stretches, a blank line in place of each. */
function without(
  stretches: readonly TextRange[],
  text: string,
  segments: readonly Segment[],
): { text: string; segments: readonly Segment[] } {
  if (stretches.length === 0) return { text, segments };
  const kept: Segment[] = [];
  let own = '';
  let from = 0;
  for (const { start: until, end: next } of [...stretches, { start: text.length, end: text.length }]) {
    const shift = own.length - from;
    for (const { node, offset, start, length } of segments) {
      const [first, last] = [Math.max(start, from), Math.min(start + length, until)];
      if (first < last) {
        kept.push({ node, offset: offset + first - start, start: first + shift, length: last - first });
      }
    }
    own += text.slice(from, until);
    if (next > until) own += '\n';
    from = next;
  }
  return { text: own.replace(/\n+$/, ''), segments: kept };
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
