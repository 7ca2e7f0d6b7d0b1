import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { render } from 'preact';
import type { UiLanguage } from '../../messaging/protocol';
import { directionOf } from '../strings/t';
import { Card, type CardProps } from './card';
import css from './card.css?inline';

/** The card in the page: in a closed shadow root of its own, outside the helpdesk's tree, placed at a mark. */
export class FloatingCard {
  private readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly place: HTMLElement;
  private readonly announcer: HTMLElement;
  private stopPlacing: (() => void) | undefined;
  private props: CardProps | undefined;

  constructor(
    private readonly document: Document,
    signal: AbortSignal,
  ) {
    this.host = document.createElement('bien-dit-card');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.place = document.createElement('div');
    this.place.className = 'place';
    // In the top layer the card is above the helpdesk's own dialogs.
    this.place.popover = 'manual';
    this.announcer = document.createElement('div');
    this.announcer.className = 'announcer';
    this.announcer.setAttribute('role', 'status');
    this.root.append(style, this.place, this.announcer);
    document.documentElement.append(this.host);
    // A helpdesk's single-letter shortcuts must not fire while one works in the card.
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
    // Before the page hears of it, wherever the keyboard is: Escape is for what lies on top.
    const closeAtEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || this.props === undefined) return;
      event.stopPropagation();
      this.props.close();
    };
    document.addEventListener('keydown', closeAtEscape, { signal, capture: true });
    signal.addEventListener('abort', () => {
      this.hide();
      this.host.remove();
    });
  }

  get isOpen(): boolean {
    return this.props !== undefined;
  }

  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Whether an event of the page came out of the card. */
  holds(target: EventTarget | null): boolean {
    return target === this.host;
  }

  show(props: CardProps, anchor: Range, ui: UiLanguage): void {
    this.props = props;
    this.place.lang = ui;
    this.place.dir = directionOf(ui);
    render(<Card key={`${props.finding.start} ${props.finding.rule.id}`} {...props} />, this.place);
    this.place.showPopover();
    this.stopPlacing?.();
    const reference = {
      getBoundingClientRect: () => anchor.getBoundingClientRect(),
      getClientRects: () => anchor.getClientRects(),
    };
    this.stopPlacing = autoUpdate(
      anchor.startContainer.parentElement ?? this.document.documentElement,
      this.place,
      async () => {
        const { x, y } = await computePosition(reference, this.place, {
          strategy: 'fixed',
          placement: directionOf(ui) === 'rtl' ? 'bottom-end' : 'bottom-start',
          middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
        });
        Object.assign(this.place.style, { left: `${x}px`, top: `${y}px` });
      },
    );
  }

  /** Puts the keyboard on the first alternative. */
  focusFirst(): void {
    this.place.querySelector<HTMLElement>('.suggestion')?.focus();
  }

  hide(): void {
    if (this.props === undefined) return;
    this.props = undefined;
    this.stopPlacing?.();
    this.stopPlacing = undefined;
    this.place.hidePopover();
    render(null, this.place);
  }

  /** Says something to a screen reader, politely. */
  announce(text: string): void {
    // Emptied first: the same words said twice would be heard once.
    this.announcer.textContent = '';
    requestAnimationFrame(() => {
      this.announcer.textContent = text;
    });
  }
}
