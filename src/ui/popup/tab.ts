import { browser } from 'wxt/browser';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { type DraftView, type SelfCheck, sendMessage } from '../../messaging/protocol';

/** How long a page may take to answer before we say that it does not, in ms. A busy helpdesk answers in some 20. */
const PATIENCE = 1500;

/** The tab that the popup was opened over. */
export interface ActiveTab {
  readonly id: number;
  /** Its host; undefined where no extension may work (the browser's own pages). */
  readonly site: string | undefined;
  /** The match pattern that stands for it, whatever its port. */
  readonly origin: string | undefined;
  /** Whether we may work there: from install on, or because the agent asked for it. */
  readonly access: 'installed' | 'granted' | 'none';
}

/** What the popup knows of the draft: what the page says, or why it says nothing. */
export type DraftState = DraftView | { readonly status: 'elsewhere' | 'unanswered' | 'not-asked' };

/** The tab in front of the agent. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // The click that opened the popup lets us see the address, of any page.
  const url = tab.url === undefined ? undefined : new URL(tab.url);
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return { id: tab.id, site: undefined, origin: undefined, access: 'none' };
  }
  const origin = `${url.protocol}//${url.hostname}/*`;
  return { id: tab.id, site: url.hostname, origin, access: await accessTo(url, origin) };
}

async function accessTo(url: URL, origin: string): Promise<ActiveTab['access']> {
  if (!(await browser.permissions.contains({ origins: [origin] }))) return 'none';
  const { host_permissions: installed = [] } = browser.runtime.getManifest();
  return installed.some((pattern: string) => new MatchPattern(pattern).includes(url)) ? 'installed' : 'granted';
}

/** Asks the page for its draft. */
export async function draftOf(tab: ActiveTab | undefined): Promise<DraftState> {
  if (tab?.site === undefined) return { status: 'elsewhere' };
  // A script from before the site was taken back may still be there, and would answer.
  if (tab.access === 'none') return { status: 'not-asked' };
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  const answer = sendMessage('getDraft', undefined, tab.id).catch(() => undefined);
  return (await Promise.race([answer, silence])) ?? { status: 'unanswered' };
}

/** What works on the page, or nothing where nobody of ours answers. */
export async function selfCheckOf(tab: ActiveTab | undefined): Promise<SelfCheck | undefined> {
  if (tab === undefined || tab.access === 'none') return undefined;
  return sendMessage('getSelfCheck', undefined, tab.id).catch(() => undefined);
}
