import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onMessage, type UiLanguage } from '../../messaging/protocol';
import { useDocumentLanguage } from '../parts/document-language';
import { LanguageSelect } from '../parts/language-select';
import { Logo } from '../parts/logo';
import { PackSwitches } from '../parts/pack-switches';
import { Switch } from '../parts/switch';
import { useChoices } from '../parts/use-choices';
import { translator } from '../strings/own';
import { directionOf, uiLanguage } from '../strings/t';
import { BeforeSendingSelect } from './before-sending-select';
import { EmptyState } from './empty-state';
import { FindingItem } from './finding-item';
import { SelfCheckLine } from './self-check-line';
import { askForSite, giveSiteBack } from './site-access';
import { stateOf } from './state-line';
import { useDraft } from './use-draft';
import './popup.css';

/** The toolbar button's popup: the findings of the draft below it, the packs, and a pause for this site. */
export function Popup() {
  const { choices, reload: reloadChoices, change, togglePack, pauseSite } = useChoices();
  const language = choices && uiLanguage(choices.settings.language, navigator.language);
  const t = translator(language ?? 'fr');
  const { below, last, reload: reloadDraft, apply, copy } = useDraft(t);
  const main = useRef<HTMLElement>(null);
  useDocumentLanguage(language);
  // The worker tells its own pages once the tabs have the new settings, so the draft asked for now follows them.
  useEffect(() => onMessage('pageStateChanged', () => void Promise.all([reloadChoices(), reloadDraft()])), []);
  // The finding that was clicked is gone: the keyboard goes on with the one that took its place, else with what is said.
  useLayoutEffect(() => {
    if (last.goOnAt === undefined) return;
    const findings = main.current?.querySelectorAll<HTMLElement>('.finding') ?? [];
    const next = findings[Math.min(last.goOnAt, findings.length - 1)];
    (next ?? main.current?.querySelector<HTMLElement>('.empty'))?.focus();
  }, [last]);

  // Nothing at all until everything is there: a popup that grows while one reads it is worse than one a moment later.
  if (choices === undefined || language === undefined || below === undefined) return null;
  const { settings, packs } = choices;
  const { tab, draft, self } = below;
  const site = tab?.site;
  const findings = draft.status === 'checked' ? draft.findings : [];
  // A refusal is shown where it was clicked.
  const isSaidInList = last.refused !== undefined && last.copied === undefined;
  const ways = {
    resume: () => void (site !== undefined && pauseSite(site, false)),
    openTrial: () => void openWelcome(),
    checkHere: () => void (tab !== undefined && askForSite(tab).then(reloadDraft)),
    reload: () => void (tab !== undefined && browser.tabs.reload(tab.id).then(() => window.close())),
  };
  return (
    <>
      <header>
        <Logo size={24} />
        <h1>Bien dit</h1>
        <p class="state">{stateOf(draft, t)}</p>
        <p class={isSaidInList ? 'unseen' : 'said'} role="status">
          {last.said}
        </p>
      </header>
      <main ref={main}>
        {findings.length === 0 ? (
          <EmptyState
            of={draft.status === 'checked' ? 'clear' : draft.status}
            site={inText(site ?? '', language)}
            t={t}
            ways={ways}
          />
        ) : (
          <ul class="findings" aria-label={t('yourReply')}>
            {findings.map((finding, index) => (
              <FindingItem
                key={finding.key}
                finding={finding}
                t={t}
                isRefused={last.refused === finding.key}
                copied={last.copied}
                onApply={(suggestion) => void apply(finding, suggestion, index)}
                onCopy={(suggestion) => void copy(finding, suggestion)}
              />
            ))}
          </ul>
        )}
        {self !== undefined && <SelfCheckLine self={self} t={t} />}
        <section class="choose">
          <h2>{t('packs')}</h2>
          <PackSwitches packs={packs} language={language} t={t} onToggle={(id, isOn) => void togglePack(id, isOn)} />
        </section>
        <section class="choose">
          <Switch
            isOn={settings.chip !== 'hidden'}
            label={t('showChip')}
            onToggle={(isOn) => void change({ chip: isOn ? 'bottom-end' : 'hidden' })}
          />
          <BeforeSendingSelect
            choice={settings.beforeSending}
            t={t}
            onChoose={(beforeSending) => void change({ beforeSending })}
          />
        </section>
      </main>
      <footer>
        {tab?.access === 'granted' && site !== undefined && (
          <button type="button" class="link" onClick={() => void giveSiteBack(tab).then(reloadDraft)}>
            {t('stopHere', { site: inText(site, language) })}
          </button>
        )}
        {tab?.access !== 'none' && site !== undefined && (
          <Switch
            isOn={settings.pausedSites.includes(site)}
            label={t('pauseHere', { site: inText(site, language) })}
            onToggle={(isPaused) => void pauseSite(site, isPaused)}
          />
        )}
        <div class="last-row">
          <LanguageSelect choice={settings.language} t={t} onChoose={(chosen) => void change({ language: chosen })} />
          <a href="/welcome.html" target="_blank" rel="noreferrer">
            {t('openWelcome')}
          </a>
        </div>
      </footer>
    </>
  );
}

/** A host name reads from the left also inside Hebrew. */
function inText(site: string, language: UiLanguage): string {
  return directionOf(language) === 'rtl' ? `\u2066${site}\u2069` : site;
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  window.close();
}
