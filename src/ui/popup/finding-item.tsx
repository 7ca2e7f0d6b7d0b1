import type { FindingView } from '../../messaging/protocol';
import { Preview } from '../parts/preview';
import { SeverityLabel } from '../parts/severity';
import type { Translate } from '../strings/own';
import { directionOf } from '../strings/t';

export interface FindingItemProps {
  readonly finding: FindingView;
  readonly t: Translate;
  /** Whether the editor refused the last write: the alternatives are then copied instead. */
  readonly isRefused: boolean;
  /** The alternative that was copied last. */
  readonly copied: number | undefined;
  readonly onApply: (suggestion: number) => void;
  readonly onCopy: (suggestion: number) => void;
}

/** One finding: what is marked, why, and the sentences that could stand there instead. */
export function FindingItem({ finding, t, isRefused, copied, onApply, onCopy }: FindingItemProps) {
  const { severity, language, text, title, why, say } = finding;
  const spoken = { lang: language, dir: directionOf(language) };
  return (
    <li class={`finding ${severity}`} tabIndex={-1}>
      <p class="head">
        <SeverityLabel severity={severity} t={t} />
        <q class="words" {...spoken}>
          {text}
        </q>
      </p>
      <div {...spoken}>
        <h2>{title}</h2>
        <p class="why">{why}</p>
      </div>
      {isRefused && <p class="refused">{t('refused')}</p>}
      <h3>{t('youCouldWrite')}</h3>
      <ul class="say">
        {say.map(({ before, insert, after }, at) => (
          <li key={`${before}${insert}`}>
            <button type="button" class="suggestion" onClick={() => (isRefused ? onCopy(at) : onApply(at))}>
              <span class="sentence" {...spoken}>
                <Preview before={before} insert={insert} after={after} removal={t('remove')} />
              </span>
              <span class={isRefused ? 'verb' : 'unseen'}>
                {t(!isRefused ? 'apply' : copied === at ? 'copied' : 'copy')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
