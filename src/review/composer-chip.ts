import type { ChipCorner, Counts, SelfCheck, UiLanguage } from '../messaging/protocol';
import { FloatingChip } from '../ui/chip/floating-chip';
import type { PageTranslate } from '../ui/strings/t';
import type { AttachedComposer } from './attached-composer';
import type { Mark } from './marks';
import { keyOf } from './views';

/** What the chip asks of the review around it. */
export interface ChipOwner {
  language(): UiLanguage;
  t: PageTranslate;
  selfCheck(): SelfCheck;
  lookAt(mark: Mark | undefined): void;
  move(place: ChipCorner | 'hidden'): void;
  copy(text: string): Promise<boolean>;
}

/** The chip at the corner of the composer in hand. */
export class ComposerChip {
  private readonly chip: FloatingChip;
  private marks: readonly Mark[] = [];

  constructor(
    document: Document,
    signal: AbortSignal,
    private readonly owner: ChipOwner,
  ) {
    this.chip = new FloatingChip(document, signal);
  }

  draw(attached: AttachedComposer, marks: readonly Mark[], counts: Counts, corner: ChipCorner): void {
    this.marks = marks;
    const { owner } = this;
    const { element } = attached.composer;
    this.chip.show(
      {
        counts,
        items: marks.map((mark) => ({
          key: keyOf(mark.finding),
          text: mark.finding.text,
          title: mark.finding.rule.title,
          severity: mark.finding.severity,
        })),
        self: owner.selfCheck(),
        corner,
        t: owner.t,
        open: (key) => {
          this.close();
          owner.lookAt(this.marks.find(({ finding }) => keyOf(finding) === key));
        },
        moveTo: (place) => owner.move(place),
        hide: () => owner.move('hidden'),
        copy: (text) => owner.copy(text),
      },
      // A frame's body is as high as its text; the frame is what the agent sees.
      element.tagName === 'BODY' ? (attached.document.defaultView?.frameElement ?? element) : element,
      owner.language(),
    );
  }

  /** Closes its list. */
  close(): void {
    this.chip.close();
  }

  hide(): void {
    this.marks = [];
    this.chip.hide();
  }
}
