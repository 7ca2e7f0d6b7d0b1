import { browser } from 'wxt/browser';
import { changeSettings, readSettings, watchSettings } from '../storage/settings';
import { setBadge } from './badge';
import { builtInPacks } from './built-in-packs';
import { helpdeskTabs } from './helpdesk-tabs';
import { isChipPlace, isCounts, onMessage, type PageState, type Settings, sendMessage } from './protocol';
import { isGranted } from './site-access';

/** Answers every message that the worker takes. Call it while the worker's script is first run, or messages are lost. */
export function handleMessages(): void {
  handlePages();
  handleOwnPages();
  watchSettings((settings) => void tellPages(settings));
}

/** From a page: anything on the page's side of the fence may have sent these. */
function handlePages(): void {
  onMessage('getPageState', async () => ({ settings: await readSettings() }));
  onMessage('reportCounts', async ({ data, sender }) => {
    if (isCounts(data)) await setBadge(sender.tab?.id, data);
  });
  onMessage('moveChip', async ({ data: chip }) => {
    if (isChipPlace(chip)) await changeSettings({ chip });
  });
  // The reply is gone, and its count with it. What is kept of it, if anything, is for the insights to say.
  onMessage('reportSent', async ({ sender }) => setBadge(sender.tab?.id, { avoid: 0, rephrase: 0, hint: 0 }));
  onMessage('isSiteGranted', ({ sender }) => isGranted(sender.url));
  onMessage('switchRuleOff', async ({ data: rule }) => {
    const packs = await builtInPacks();
    if (!packs.some(({ rules }) => rules.some(({ id }) => id === rule))) return;
    const { off, on } = await readSettings();
    await changeSettings({ off: [...off, rule], on: on.filter((id) => id !== rule) });
  });
}

/** From our own pages: refused from anywhere else. */
function handleOwnPages(): void {
  onMessage('getSettings', ({ sender }) => {
    assertOwnPage(sender.url);
    return readSettings();
  });
  onMessage('changeSettings', ({ data, sender }) => {
    assertOwnPage(sender.url);
    return changeSettings(data);
  });
  onMessage('listPacks', async ({ sender }) => {
    assertOwnPage(sender.url);
    const [packs, { off }] = await Promise.all([builtInPacks(), readSettings()]);
    return packs.map(({ id, name, language, rules }) => ({
      id,
      name,
      language,
      rules: rules.length,
      isOn: !off.includes(id),
    }));
  });
}

function assertOwnPage(url: string | undefined): void {
  if (!url?.startsWith(browser.runtime.getURL('/'))) throw new Error('Only a page of the extension may ask for this');
}

async function tellPages(settings: Settings): Promise<void> {
  const state: PageState = { settings };
  const tabs = await helpdeskTabs();
  const told = await Promise.allSettled(tabs.map((id) => sendMessage('pageStateChanged', state, id)));
  const deaf = told.filter(({ status }) => status === 'rejected').length;
  if (deaf > 0) console.debug(`Bien dit: ${deaf} tabs did not take the new settings; they ask for them when they load`);
  // Our own pages last: the popup asks the tab for its draft anew when it hears this.
  await sendMessage('pageStateChanged', state).catch(() => {
    console.debug('Bien dit: no page of ours is open to take the new settings');
  });
}
