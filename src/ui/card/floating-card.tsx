import type { UiLanguage } from '../../messaging/protocol';
import { boxInPage } from '../parts/box-in-page';
import { Floating } from '../parts/floating';
import { directionOf } from '../strings/t';
import { Card, type CardProps } from './card';
import css from './card.css?inline';

/** The card in the page, placed at a mark, and the one live region that speaks for all that we do there. */
export class FloatingCard {
  private readonly floating: Floating;
  private readonly announcer: HTMLElement;
  private props: CardProps | undefined;

  constructor(document: Document, signal: AbortSignal) {
    this.floating = new Floating(document, 'bien-dit-card', css, signal);
    this.announcer = document.createElement('div');
    this.announcer.className = 'announcer';
    this.announcer.setAttribute('role', 'status');
    this.floating.root.append(this.announcer);
    // Before the page hears of it, wherever the keyboard is: Escape is for what lies on top.
    const closeAtEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || this.props === undefined) return;
      event.stopPropagation();
      this.props.close();
    };
    document.addEventListener('keydown', closeAtEscape, { signal, capture: true });
  }

  get isOpen(): boolean {
    return this.props !== undefined;
  }

  /** Whether the keyboard is in the card. */
  get hasFocus(): boolean {
    return this.floating.hasFocus;
  }

  /** Whether an event of the page came out of the card. */
  holds(target: EventTarget | null): boolean {
    return this.floating.holds(target);
  }

  show(props: CardProps, mark: Range, ui: UiLanguage): void {
    this.props = props;
    this.floating.show(
      <Card key={`${props.finding.start} ${props.finding.rule.id}`} {...props} />,
      {
        box: () => boxInPage(mark),
        context: mark.startContainer.parentElement ?? document.documentElement,
        placement: directionOf(ui) === 'rtl' ? 'bottom-end' : 'bottom-start',
      },
      ui,
    );
  }

  /** Puts the keyboard on the first alternative. */
  focusFirst(): void {
    this.floating.place.querySelector<HTMLElement>('.suggestion')?.focus();
  }

  hide(): void {
    this.props = undefined;
    this.floating.hide();
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
