import { browser } from 'wxt/browser';
import { helpdeskTabs } from './helpdesk-tabs';

/** The content script's files, as the build names them. */
const SCRIPT = '/content-scripts/helpdesk.js';
const MARKS = '/content-scripts/helpdesk.css';

/**
 * Puts the content script into the helpdesk tabs that are open already: Chrome does so for new pages only, and agents
 * keep Zendesk open for days. The script of an older version notices the new one and goes quiet.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await helpdeskTabs();
  const done = await Promise.allSettled(
    tabs.map(async (tabId) => {
      await browser.scripting.insertCSS({ target: { tabId }, files: [MARKS] });
      await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    }),
  );
  const left = done.filter(({ status }) => status === 'rejected').length;
  if (left > 0) console.debug(`Bien dit: ${left} open tabs could not be reached; they are at their next load`);
}
