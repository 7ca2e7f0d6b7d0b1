import { autoUpdate, computePosition, flip, type Middleware, offset, type Placement, shift } from '@floating-ui/dom';
import { type ComponentChild, render } from 'preact';
import type { UiLanguage } from '../../messaging/protocol';
import { directionOf } from '../strings/t';

/** Where something of ours floats: beside what, and on which side of it. */
export interface Anchor {
  readonly box: () => DOMRect;
  /** What scrolls and resizes with it. */
  readonly context: Element;
  readonly placement: Placement;
  readonly middleware?: readonly Middleware[];
}

const BESIDE: readonly Middleware[] = [offset(6), flip({ padding: 8 }), shift({ padding: 8 })];

/** Something of ours in the page: in a closed shadow root of its own, outside the helpdesk's tree and above its dialogs. */
export class Floating {
  readonly root: ShadowRoot;
  readonly place: HTMLElement;
  private readonly host: HTMLElement;
  private stopPlacing: (() => void) | undefined;

  constructor(document: Document, name: `bien-dit-${string}`, css: string, signal: AbortSignal) {
    this.host = document.createElement(name);
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    this.place = document.createElement('div');
    this.place.className = 'place';
    // In the top layer it is above the helpdesk's own dialogs.
    this.place.popover = 'manual';
    this.root.append(style, this.place);
    document.documentElement.append(this.host);
    keepKeys(document, this.host, signal);
    signal.addEventListener('abort', () => {
      this.hide();
      this.host.remove();
    });
  }

  get isShown(): boolean {
    return this.stopPlacing !== undefined;
  }

  /** Whether the keyboard is in it. */
  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  /** Whether an event of the page came out of it. */
  holds(target: EventTarget | null): boolean {
    return target === this.host;
  }

  show(content: ComponentChild, anchor: Anchor, language: UiLanguage): void {
    this.place.lang = language;
    this.place.dir = directionOf(language);
    render(content, this.place);
    this.place.showPopover();
    this.stopPlacing?.();
    const reference = { getBoundingClientRect: anchor.box, contextElement: anchor.context };
    this.stopPlacing = autoUpdate(reference, this.place, async () => {
      const { x, y } = await computePosition(reference, this.place, {
        strategy: 'fixed',
        placement: anchor.placement,
        middleware: [...(anchor.middleware ?? BESIDE)],
      });
      Object.assign(this.place.style, { left: `${x}px`, top: `${y}px` });
    });
  }

  /** Shows other content in the same place. */
  redraw(content: ComponentChild): void {
    if (this.isShown) render(content, this.place);
  }

  hide(): void {
    if (!this.isShown) return;
    this.stopPlacing?.();
    this.stopPlacing = undefined;
    this.place.hidePopover();
    render(null, this.place);
  }
}

/**
 * A helpdesk's single-letter shortcuts must not fire while one works in something of ours. Some listen on the window and on
 * the way down, so keys are kept from there; Tab, Enter and the like still do what the browser does with them.
 */
function keepKeys(document: Document, host: HTMLElement, signal: AbortSignal): void {
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    host.addEventListener(type, (event) => event.stopPropagation());
    document.defaultView?.addEventListener(
      type,
      (event) => {
        if (event.target !== host || event.key === 'Escape') return;
        event.stopImmediatePropagation();
      },
      { signal, capture: true },
    );
  }
}
