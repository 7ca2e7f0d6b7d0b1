import { browser } from 'wxt/browser';
import { INSTALLED_MATCHES } from '../hosts/matches';
import { injectIntoTabs, MARKS, SCRIPT } from './injection';
import { sendMessage } from './protocol';

/** How long after its start the worker looks at what is granted, in ms. */
const AFTER_WAKING = 400;

/** The one registration that holds all sites that the agent asked us to check. */
const GRANTED = 'granted-sites';

/** Match patterns of the sites that the agent asked us to check, whoever granted them and where. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Also listed: the manifest's own, and those that an update of ours no longer asks for.
  return origins.filter((origin) => !INSTALLED_MATCHES.includes(origin)).sort();
}

/**
 * Makes the registered script fit the sites that are really granted: the browser's own pages grant and withdraw too, and
 * the popup that asked may be gone before the answer. Call it whenever the worker starts and whenever grants change.
 */
async function reconcileGrantedSites(): Promise<void> {
  const matches = await grantedPatterns();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) {
    if (registered !== undefined) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const script = {
    id: GRANTED,
    matches,
    js: [SCRIPT],
    css: [MARKS],
    runAt: 'document_idle' as const,
    // A frame from elsewhere may hold a composer; one that its page can look into is left to that page's script.
    allFrames: true,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await browser.scripting.registerContentScripts([script]);
  else if (registered.matches?.join() !== matches.join()) await browser.scripting.updateContentScripts([script]);
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two at once would both find nothing registered. */
function reconcileNext(): Promise<void> {
  last = last.then(reconcileGrantedSites).catch((error: unknown) => {
    console.debug('Bien dit: the sites to check could not be registered; it is tried again at the next start', error);
  });
  return last;
}

/** Follows grants and withdrawals. Call it while the worker's script is first run, or events are lost. */
export function followSiteAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void reconcileNext().then(() => injectIntoTabs({ url: origins }));
  });
  browser.permissions.onRemoved.addListener(() => {
    void reconcileNext();
    void tellWithdrawn();
  });
  // Whoever woke the worker is answered first.
  setTimeout(() => void reconcileNext(), AFTER_WAKING);
}

/** Whether we may work on a page, by its address. */
export async function isGranted(url: string | undefined): Promise<boolean> {
  if (url === undefined) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** A script that runs already goes on without its grant, so every page is told to ask whether it still has one. */
async function tellWithdrawn(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : [sendMessage('siteWithdrawn', undefined, id)]));
  await Promise.allSettled(told);
}
