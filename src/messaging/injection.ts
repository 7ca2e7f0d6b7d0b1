import { browser } from 'wxt/browser';
import { helpdeskTabs } from './helpdesk-tabs';

/** The content script's files, as the build names them. */
export const SCRIPT = '/content-scripts/helpdesk.js';
export const MARKS = '/content-scripts/helpdesk.css';

/**
 * Puts the content script into the helpdesk tabs that are open already: Chrome does so for new pages only, and agents
 * keep Zendesk open for days. The script of an older version notices the new one and goes quiet.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  await inject(await helpdeskTabs());
}

/** The same for the open tabs of some sites. */
export async function injectIntoTabs(query: { readonly url: string[] }): Promise<void> {
  if (query.url.length === 0) return;
  await inject((await browser.tabs.query(query)).flatMap(({ id }) => id ?? []));
}

async function inject(tabs: readonly number[]): Promise<void> {
  const done = await Promise.allSettled(
    tabs.map(async (tabId) => {
      await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [MARKS] });
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
    }),
  );
  const left = done.filter(({ status }) => status === 'rejected').length;
  if (left > 0) console.debug(`Bien dit: ${left} open tabs could not be reached; they are at their next load`);
}
