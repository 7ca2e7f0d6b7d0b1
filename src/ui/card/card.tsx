import { useState } from 'preact/hooks';
import type { Finding, Suggestion } from '../../engine/finding';
import { Preview } from '../parts/preview';
import { SEVERITY_LABEL } from '../parts/severity';
import { directionOf, type Translate } from '../strings/t';

/** What the agent may do from the card. */
interface CardActions {
  apply(suggestion: Suggestion): void;
  copy(suggestion: Suggestion): void;
  ignore(reach: 'here' | 'ticket'): void;
  ruleOff(): void;
  close(): void;
}

export interface CardProps extends CardActions {
  readonly finding: Finding;
  /** The language of the rule's own texts. */
  readonly language: string;
  readonly t: Translate;
  /** Whether the editor refused the last write: the card then offers to copy. */
  readonly isRefused: boolean;
}

/** Why a passage is marked, and what to write instead, each as the sentence it would make. */
export function Card({ finding, language, t, isRefused, ...actions }: CardProps) {
  const [copied, setCopied] = useState<Suggestion>();
  const { rule, severity, say } = finding;
  const copy = (suggestion: Suggestion) => {
    actions.copy(suggestion);
    setCopied(suggestion);
  };
  return (
    <section class={`card ${severity}`} role="dialog" aria-label={t('cardLabel')} onMouseDown={keepFocusInEditor}>
      <header>
        <span class="severity">{t(SEVERITY_LABEL[severity])}</span>
        <button type="button" class="close" aria-label={t('close')} onClick={actions.close}>
          ×
        </button>
      </header>
      <div lang={language} dir={directionOf(language)}>
        <h2>{rule.title}</h2>
        <p class="why">{rule.why}</p>
      </div>
      {isRefused && (
        <p class="refused" role="alert">
          {t('refused')}
        </p>
      )}
      <h3>{t('youCouldWrite')}</h3>
      <ul class="say" lang={language} dir={directionOf(language)}>
        {say.map((suggestion) => (
          <li key={suggestion.text}>
            <button
              type="button"
              class="suggestion"
              aria-label={isRefused ? `${t('copy')}: ${suggestion.text}` : undefined}
              onClick={() => (isRefused ? copy(suggestion) : actions.apply(suggestion))}
            >
              <Preview
                before={suggestion.before}
                insert={suggestion.text}
                after={suggestion.after}
                removal={t('remove')}
              />
            </button>
            <button type="button" class="copy" onClick={() => copy(suggestion)}>
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
