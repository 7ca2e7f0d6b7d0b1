import { useId } from 'preact/hooks';
import { BEFORE_SENDING, type BeforeSending } from '../../messaging/protocol';
import type { StringKey, Translate } from '../strings/own';

const LABEL = {
  off: 'beforeSendingOff',
  suggest: 'beforeSendingSuggest',
  'second-click': 'beforeSendingSecondClick',
} as const satisfies Record<BeforeSending, StringKey>;

interface BeforeSendingSelectProps {
  readonly choice: BeforeSending;
  readonly t: Translate;
  readonly onChoose: (choice: BeforeSending) => void;
}

/** What is to happen when a reply goes out with passages better avoided. */
export function BeforeSendingSelect({ choice, t, onChoose }: BeforeSendingSelectProps) {
  const id = useId();
  return (
    <p class="choice">
      <label for={id}>{t('beforeSendingLabel')}</label>
      <select
        id={id}
        value={choice}
        onChange={({ currentTarget: { value } }) => {
          const chosen = BEFORE_SENDING.find((known) => known === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {BEFORE_SENDING.map((known) => (
          <option key={known} value={known}>
            {t(LABEL[known])}
          </option>
        ))}
      </select>
    </p>
  );
}
