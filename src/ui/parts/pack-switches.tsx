import type { PackSummary, UiLanguage } from '../../messaging/protocol';
import type { Translate } from '../strings/own';
import { languageName } from './language-name';
import { Switch } from './switch';

export interface PackSwitchesProps {
  readonly packs: readonly PackSummary[];
  readonly language: UiLanguage;
  readonly t: Translate;
  readonly onToggle: (pack: string, isOn: boolean) => void;
}

/** The rule packs, each with its switch; those in the agent's own language come first. */
export function PackSwitches({ packs, language, t, onToggle }: PackSwitchesProps) {
  return (
    <ul class="packs">
      {ownFirst(packs, language).map((pack) => (
        <li key={pack.id}>
          <Switch
            isOn={pack.isOn}
            label={pack.name}
            lang={pack.language}
            detail={t('packDetail', { language: languageName(pack.language, language), count: pack.rules })}
            onToggle={(isOn) => onToggle(pack.id, isOn)}
          />
        </li>
      ))}
    </ul>
  );
}

function ownFirst(packs: readonly PackSummary[], language: UiLanguage): PackSummary[] {
  const isOwn = (pack: PackSummary) => pack.language === language;
  return [...packs.filter(isOwn), ...packs.filter((pack) => !isOwn(pack))];
}
