import { useState } from 'preact/hooks';
import type { Finding, Suggestion } from '../../engine/finding';
import { Preview } from '../parts/preview';
import { SEVERITY_LABEL } from '../parts/severity';
import { directionOf, type PageTranslate } from '../strings/t';

/** What the agent may do from the card. */
interface CardActions {
  apply(suggestion: Suggestion): void;
  /** Gives whether the text is on the clipboard. */
  copy(suggestion: Suggestion): Promise<boolean>;
  ignore(reach: 'here' | 'ticket'): void;
  ruleOff(): void;
  close(): void;
}

export interface CardProps extends CardActions {
  readonly finding: Finding;
  /** The language of the rule's own texts. */
  readonly language: string;
  readonly t: PageTranslate;
  /** Whether the editor refused the last write: the card then offers to copy. */
  readonly isRefused: boolean;
}

/** Why a passage is marked, and what to write instead, each as the sentence it would make. */
export function Card({ finding, language, t, isRefused, ...actions }: CardProps) {
  const [copied, setCopied] = useState<Suggestion>();
  const { rule, severity, say } = finding;
  const copy = async (suggestion: Suggestion) => {
    if (await actions.copy(suggestion)) setCopied(suggestion);
  };
  const spoken = { lang: language, dir: directionOf(language) };
  return (
    <section class={`card ${severity}`} role="dialog" aria-label={t('cardLabel')} onMouseDown={keepFocusInEditor}>
      <header>
        <span class="severity">{t(SEVERITY_LABEL[severity])}</span>
        <button type="button" class="close" aria-label={t('close')} onClick={actions.close}>
          ×
        </button>
      </header>
      <div {...spoken}>
        <h2>{rule.title}</h2>
        <p class="why">{rule.why}</p>
      </div>
      {isRefused && (
        <p class="refused" role="alert">
          {t('refused')}
        </p>
      )}
      <h3>{t('youCouldWrite')}</h3>
      <ul class="say">
        {say.map((suggestion) => (
          <li key={suggestion.text}>
            <button
              type="button"
              class="suggestion"
              onClick={() => (isRefused ? void copy(suggestion) : actions.apply(suggestion))}
            >
              <span class="unseen">{t(isRefused ? 'copy' : 'apply')} </span>
              <span {...spoken}>
                <Preview
                  before={suggestion.before}
                  insert={suggestion.text}
                  after={suggestion.after}
                  removal={t('remove')}
                />
              </span>
            </button>
            <button
              type="button"
              class="copy"
              aria-label={`${t('copy')} : ${suggestion.text}`}
              onClick={() => void copy(suggestion)}
            >
              {copied === suggestion ? t('copied') : t('copy')}
            </button>
          </li>
        ))}
      </ul>
      <footer>
        <button type="button" onClick={() => actions.ignore('here')}>
          {t('ignoreHere')}
        </button>
        <button type="button" onClick={() => actions.ignore('ticket')}>
          {t('ignoreTicket')}
        </button>
        <button type="button" onClick={actions.ruleOff}>
          {t('ruleOff')}
        </button>
      </footer>
    </section>
  );
}

/** A click in the card must not take the caret out of the reply. */
function keepFocusInEditor(event: MouseEvent): void {
  event.preventDefault();
}
