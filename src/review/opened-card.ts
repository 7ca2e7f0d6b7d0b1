import type { Suggestion } from '../engine/finding';
import type { ApplyOutcome, UiLanguage } from '../messaging/protocol';
import { FloatingCard } from '../ui/card/floating-card';
import type { PageTranslate } from '../ui/strings/t';
import type { IgnoreReach } from './ignored';
import type { Mark } from './marks';

/** What the card asks of the review around it. */
export interface CardOwner {
  language(): UiLanguage;
  t: PageTranslate;
  /** The language of a mark's rule. */
  languageOf(mark: Mark): string;
  putIn(mark: Mark, suggestion: Suggestion): Promise<ApplyOutcome>;
  ignore(mark: Mark, reach: IgnoreReach): void;
  switchRuleOff(rule: string): void;
  giveFocusBack(): void;
}

/** The card and the mark that it is open at. The mark keeps the draft it was found in, so a late click writes nowhere else. */
export class OpenedCard {
  private readonly card: FloatingCard;
  private opened: Mark | undefined;

  constructor(
    document: Document,
    signal: AbortSignal,
    private readonly owner: CardOwner,
  ) {
    this.card = new FloatingCard(document, signal);
  }

  /** The mark that the card is open at. */
  get mark(): Mark | undefined {
    return this.opened;
  }

  get hasFocus(): boolean {
    return this.card.hasFocus;
  }

  holds(target: EventTarget | null): boolean {
    return this.card.holds(target);
  }

  announce(text: string): void {
    this.card.announce(text);
  }

  focusFirst(): void {
    this.card.focusFirst();
  }

  open(mark: Mark, isRefused = false): void {
    this.opened = mark;
    const { owner } = this;
    this.card.show(
      {
        finding: mark.finding,
        language: owner.languageOf(mark),
        t: owner.t,
        isRefused,
        apply: (suggestion) => void this.apply(mark, suggestion),
        copy: ({ text }) => this.copy(text),
        ignore: (reach) => {
          this.close();
          owner.ignore(mark, reach);
        },
        ruleOff: () => {
          this.close();
          owner.switchRuleOff(mark.finding.rule.id);
        },
        close: () => this.close(),
      },
      mark.range,
      owner.language(),
    );
  }

  close(): void {
    if (this.opened === undefined) return;
    const hadFocus = this.card.hasFocus;
    this.opened = undefined;
    this.card.hide();
    if (hadFocus) this.owner.giveFocusBack();
  }

  /** Closes the card when the pointer has left it, unless the keyboard is in it. */
  closeUnlessInUse(): void {
    if (!this.card.hasFocus) this.close();
  }

  /** Closes the card at the Escape key, which is for what lies on top and for nothing below it. */
  closeAt(event: KeyboardEvent): void {
    if (this.opened === undefined) return;
    event.stopPropagation();
    this.close();
  }

  private async apply(mark: Mark, suggestion: Suggestion): Promise<void> {
    this.close();
    if ((await this.owner.putIn(mark, suggestion)) === 'refused') this.open(mark, true);
  }

  /** Whether the text is on the clipboard; a page may forbid it. */
  async copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      console.debug('Bien dit: this page does not allow copying');
      return false;
    }
    this.card.announce(this.owner.t('copied'));
    return true;
  }
}
