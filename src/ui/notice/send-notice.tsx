import type { Finding } from '../../engine/finding';
import type { UiLanguage } from '../../messaging/protocol';
import { boxInPage } from '../parts/box-in-page';
import { Floating } from '../parts/floating';
import { directionOf, type PageTranslate } from '../strings/t';
import css from './send-notice.css?inline';

export interface SendNoticeProps {
  readonly findings: readonly Pick<Finding, 'text'>[];
  /** Whether the click was held: then a second one sends. */
  readonly isHeld: boolean;
  readonly t: PageTranslate;
  readonly look: () => void;
}

/** How many passages are named; the rest are counted. */
const SHOWN = 3;

/** What is left to look at before a reply goes out. It never stands in the way: the second click sends. */
function SendNotice({ findings, isHeld, t, look }: SendNoticeProps) {
  return (
    <section class="notice" role="alert">
      <p class="title">{t('beforeSending', { count: findings.length })}</p>
      <ul>
        {findings.slice(0, SHOWN).map(({ text }) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
        {findings.length > SHOWN && <li class="more">{t('andMore', { count: findings.length - SHOWN })}</li>}
      </ul>
      <footer>
        <button type="button" onClick={look}>
          {t('lookAtThem')}
        </button>
        {isHeld && <span>{t('sendAgain')}</span>}
      </footer>
    </section>
  );
}

/** The notice in the page, beside the button or the composer that it is about. */
export class FloatingSendNotice {
  private readonly floating: Floating;

  constructor(document: Document, signal: AbortSignal) {
    this.floating = new Floating(document, 'bien-dit-notice', css, signal);
  }

  show(props: SendNoticeProps, beside: Element, ui: UiLanguage): void {
    this.floating.show(
      <SendNotice {...props} />,
      { box: () => boxInPage(beside), context: beside, placement: directionOf(ui) === 'rtl' ? 'top-start' : 'top-end' },
      ui,
    );
  }

  hide(): void {
    this.floating.hide();
  }
}
