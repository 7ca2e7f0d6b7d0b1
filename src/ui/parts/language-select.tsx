import { useId } from 'preact/hooks';
import type { Settings } from '../../messaging/protocol';
import type { StringKey, Translate } from '../strings/own';

type Choice = Settings['language'];

/** Each language is called what it calls itself, so that one finds home from a language one cannot read. */
const CHOICES = {
  auto: 'languageAuto',
  fr: 'languageFr',
  en: 'languageEn',
  he: 'languageHe',
} as const satisfies Record<Choice, StringKey>;

export interface LanguageSelectProps {
  readonly choice: Choice;
  readonly t: Translate;
  readonly onChoose: (choice: Choice) => void;
}

/** Chooses the language of the interface. */
export function LanguageSelect({ choice, t, onChoose }: LanguageSelectProps) {
  const id = useId();
  const choices = Object.keys(CHOICES) as Choice[];
  return (
    <span class="language">
      <label for={id}>{t('uiLanguage')}</label>
      <select
        id={id}
        value={choice}
        onChange={({ currentTarget }) => {
          const chosen = choices.find((known) => known === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {choices.map((known) => (
          <option key={known} value={known} selected={known === choice}>
            {t(CHOICES[known])}
          </option>
        ))}
      </select>
    </span>
  );
}
