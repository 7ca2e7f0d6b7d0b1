import type { Mark, Marks } from './marks';

/** How long the pointer rests on a mark before its card opens, and how long it may be away before it closes, in ms. */
const REST = 220;
const LEAVE = 350;

/** Opens the card of the mark that the pointer rests on, and closes it when the pointer has left both. */
export function watchPointer(
  document: Document,
  marks: Marks,
  isInDraft: (target: EventTarget | null) => boolean,
  card: { open(mark: Mark): void; closeUnlessInUse(): void; holds(target: EventTarget | null): boolean },
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Mark | undefined;
  const later = (task: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(task, delay);
  };
  document.addEventListener(
    'pointermove',
    (event) => {
      if (marks.all().length === 0 && over === undefined) return;
      if (card.holds(event.target)) {
        clearTimeout(timer);
        over = undefined;
        return;
      }
      const mark = event.buttons === 0 && isInDraft(event.target) ? marks.at(event.clientX, event.clientY) : undefined;
      if (mark === over) return;
      over = mark;
      if (mark === undefined) later(() => card.closeUnlessInUse(), LEAVE);
      else later(() => card.open(mark), REST);
    },
    { signal, passive: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
