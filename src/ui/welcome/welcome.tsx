import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PackSummary, UiLanguage } from '../../messaging/protocol';
import { useDocumentLanguage } from '../parts/document-language';
import { languageName } from '../parts/language-name';
import { LanguageSelect } from '../parts/language-select';
import { Logo } from '../parts/logo';
import { PackSwitches } from '../parts/pack-switches';
import { useChoices } from '../parts/use-choices';
import { translator } from '../strings/own';
import { uiLanguage } from '../strings/t';
import { PinPicture } from './pin-picture';
import { Sample } from './sample';
import './welcome.css';

/** What one sees first: what it does, a composer to try, the few choices, and where to go next. */
export function Welcome() {
  const { choices, reload, change, togglePack } = useChoices();
  const keys = useCardKeys();
  const language = choices && uiLanguage(choices.settings.language, navigator.language);
  useDocumentLanguage(language);
  // The popup may have changed something meanwhile.
  useEffect(() => {
    const whenBack = () => void (document.visibilityState === 'visible' && reload());
    document.addEventListener('visibilitychange', whenBack);
    return () => document.removeEventListener('visibilitychange', whenBack);
  }, []);
  if (choices === undefined || language === undefined) return null;
  const { settings, packs } = choices;
  const t = translator(language);
  const sampleLanguage = languageWithRules(language, packs);
  return (
    <>
      <header>
        <Logo size={56} />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('welcomeLead')}</p>
        <LanguageSelect choice={settings.language} t={t} onChoose={(chosen) => void change({ language: chosen })} />
      </header>
      <main>
        <section class="try">
          <h2>{t('tryTitle')}</h2>
          <p>
            {t('tryText')} {keys !== '' && t('tryKeys', { keys: `\u2066${keys}\u2069` })}
          </p>
          {sampleLanguage !== language && (
            <p class="note">{t('sampleElsewhere', { language: languageName(sampleLanguage, language) })}</p>
          )}
          <Sample text={translator(sampleLanguage)('sampleText')} language={sampleLanguage} t={t} />
        </section>
        <section class="choose">
          <h2>{t('packs')}</h2>
          <p>{t('packsText')}</p>
          <PackSwitches packs={packs} language={language} t={t} onToggle={(id, isOn) => void togglePack(id, isOn)} />
        </section>
        <section class="pin">
          <h2>{t('pinTitle')}</h2>
          <p>{t('pinText')}</p>
          <PinPicture />
        </section>
        <section class="privacy">
          <h2>{t('privacyTitle')}</h2>
          <p>{t('privacyText')}</p>
        </section>
        <section class="next">
          <h2>{t('nextTitle')}</h2>
          <p>{t('nextText')}</p>
        </section>
      </main>
    </>
  );
}

/** The keys that open the card as the browser has them now; empty where none are set. */
function useCardKeys(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setKeys(commands.find(({ name }) => name === 'open-card')?.shortcut ?? '');
    });
  }, []);
  return keys;
}

/** The language of the interface where there are rules for it, else French, which is the first to have any. */
function languageWithRules(language: UiLanguage, packs: readonly PackSummary[]): UiLanguage {
  return packs.some((pack) => pack.language === language) ? language : 'fr';
}
