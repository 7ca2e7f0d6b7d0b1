import { offset, shift } from '@floating-ui/dom';
import type { UiLanguage } from '../../messaging/protocol';
import { boxInPage } from '../parts/box-in-page';
import { Floating } from '../parts/floating';
import { Chip, type ChipProps } from './chip';
import css from './chip.css?inline';

/** How far inside the composer's corner the chip sits, in CSS pixels. */
const INSIDE = 6;
/** Its own size, by which it is drawn in over the edge. */
const SIZE = 26;

/** The chip in the page, at a corner of the composer that is in hand. */
export class FloatingChip {
  private readonly floating: Floating;
  private isOpen = false;
  private shown:
    | { readonly props: Omit<ChipProps, 'isOpen' | 'toggle'>; readonly at: Element; readonly ui: UiLanguage }
    | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.floating = new Floating(document, 'bien-dit-chip', css, signal);
    document.addEventListener('pointerdown', (event) => !this.holds(event.target) && this.close(), {
      signal,
      capture: true,
    });
  }

  holds(target: EventTarget | null): boolean {
    return this.floating.holds(target);
  }

  show(props: Omit<ChipProps, 'isOpen' | 'toggle'>, at: Element, ui: UiLanguage): void {
    const isMoved = this.shown?.at !== at || this.shown.props.corner !== props.corner || this.shown.ui !== ui;
    this.shown = { props, at, ui };
    if (!isMoved && this.floating.isShown) {
      this.floating.redraw(this.content());
      return;
    }
    const { corner } = props;
    this.floating.show(
      this.content(),
      {
        box: () => boxInPage(at),
        context: at,
        placement: corner,
        // Just inside the corner, and still in sight where the composer is not.
        middleware: [
          offset({ mainAxis: -SIZE - INSIDE, crossAxis: corner.endsWith('end') ? -INSIDE : INSIDE }),
          shift(),
        ],
      },
      ui,
    );
  }

  /** Closes the list; the chip stays. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.floating.redraw(this.content());
  }

  hide(): void {
    this.isOpen = false;
    this.shown = undefined;
    this.floating.hide();
  }

  private content() {
    if (this.shown === undefined) return null;
    const toggle = () => {
      this.isOpen = !this.isOpen;
      this.floating.redraw(this.content());
    };
    return <Chip {...this.shown.props} isOpen={this.isOpen} toggle={toggle} />;
  }
}
