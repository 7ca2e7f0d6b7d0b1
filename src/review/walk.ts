import type { PageCommand } from '../messaging/protocol';
import type { Mark } from './marks';
import { keyOf } from './views';

/**
 * The mark that a keyboard command means: from the open card's mark on, else from the caret; at the ends it goes round.
 * `caret` is where the selection begins, if it is in the draft at all.
 */
export function markFor(
  command: PageCommand,
  marks: readonly Mark[],
  open: Mark | undefined,
  caret: { readonly node: Node; readonly offset: number } | undefined,
): Mark | undefined {
  if (open !== undefined) {
    const step = command === 'next-finding' ? 1 : command === 'previous-finding' ? -1 : 0;
    const at = marks.findIndex(({ finding }) => keyOf(finding) === keyOf(open.finding));
    return marks.at((at + step) % marks.length);
  }
  /** -1 where the caret is before the mark, 0 in it, 1 behind it. */
  const place = ({ range }: Mark) => (caret === undefined ? -1 : range.comparePoint(caret.node, caret.offset));
  switch (command) {
    case 'open-card':
      return marks.find((mark) => place(mark) === 0) ?? marks.find((mark) => place(mark) < 0) ?? marks.at(-1);
    case 'next-finding':
      return marks.find((mark) => place(mark) <= 0) ?? marks[0];
    case 'previous-finding':
      return marks.findLast((mark) => place(mark) >= 0) ?? marks.at(-1);
  }
}
