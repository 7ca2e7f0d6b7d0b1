import type { Finding } from '../engine/finding';
import type { BeforeSending as Mode, UiLanguage } from '../messaging/protocol';
import { FloatingSendNotice } from '../ui/notice/send-notice';
import type { PageTranslate } from '../ui/strings/t';
import type { Mark } from './marks';

/** How long a held click is remembered, in ms: a click after that is another decision. */
const REMEMBERED = 60_000;

/** What the pause asks of the review around it. */
export interface PauseOwner {
  mode(): Mode;
  /** The marks in hand. Those that an edit touched are gone from it already. */
  marks(): readonly Mark[];
  language(): UiLanguage;
  t: PageTranslate;
  /** Opens the card of the first passage. */
  look(): void;
}

/**
 * The pause before sending: with passages better avoided in the reply, the first click shows them and the second sends.
 * Decided at once from the marks in hand; what is unknown, late or wrong lets the reply go.
 */
export class BeforeSending {
  private readonly notice: FloatingSendNotice;
  /** When a click was held, and what was left then. */
  private held: { readonly at: number; readonly texts: readonly string[] } | undefined;

  constructor(
    document: Document,
    signal: AbortSignal,
    private readonly owner: PauseOwner,
  ) {
    this.notice = new FloatingSendNotice(document, signal);
  }

  /** Whether the reply may go now. Never throws: a fault of ours must not hold a reply back. */
  mayGo(trigger: Element): boolean {
    try {
      return this.decide(trigger);
    } catch (error) {
      console.debug('Bien dit: the pause before sending failed, and the reply goes out', error);
      return true;
    }
  }

  /** Forgets what was asked: another composer is in hand, or the reply is gone. */
  forget(): void {
    this.held = undefined;
    this.notice.hide();
  }

  private decide(trigger: Element): boolean {
    const mode = this.owner.mode();
    const left = this.owner.marks().flatMap(({ finding }) => (finding.severity === 'avoid' ? [finding] : []));
    if (mode === 'off' || left.length === 0 || this.wasAsked(left)) {
      // What was asked stays known: a key that sends may make the page click its own button.
      this.notice.hide();
      return true;
    }
    const isHeld = mode === 'second-click';
    if (isHeld) this.held = { at: performance.now(), texts: left.map(({ text }) => text) };
    this.notice.show(
      {
        findings: left,
        isHeld,
        t: this.owner.t,
        look: () => {
          this.notice.hide();
          this.owner.look();
        },
      },
      trigger,
      this.owner.language(),
    );
    return !isHeld;
  }

  /** Whether the agent has been shown all of these and clicked again. */
  private wasAsked(left: readonly Finding[]): boolean {
    const { held } = this;
    if (held === undefined || performance.now() - held.at > REMEMBERED) return false;
    return left.every(({ text }) => held.texts.includes(text));
  }
}
