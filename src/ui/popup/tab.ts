import { browser } from 'wxt/browser';
import { type DraftView, sendMessage } from '../../messaging/protocol';

/** How long a page may take to answer before we say that it does not, in ms. A busy helpdesk answers in some 20. */
const PATIENCE = 1500;

/** The tab that the popup was opened over. `site` is its host where we work, undefined elsewhere. */
export interface ActiveTab {
  readonly id: number;
  readonly site: string | undefined;
}

/** What the popup knows of the draft: what the page says, or why it says nothing. */
export type DraftState = DraftView | { readonly status: 'elsewhere' | 'unanswered' };

/** The tab in front of the agent. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  // Chrome tells the address only of hosts that we may work on.
  const url = tab.url === undefined ? undefined : new URL(tab.url);
  return { id: tab.id, site: url?.protocol === 'https:' ? url.hostname : undefined };
}

/** Asks the page for its draft. */
export async function draftOf(tab: ActiveTab | undefined): Promise<DraftState> {
  if (tab === undefined) return { status: 'elsewhere' };
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  const answer = sendMessage('getDraft', undefined, tab.id).catch(() => undefined);
  return (await Promise.race([answer, silence])) ?? { status: tab.site === undefined ? 'elsewhere' : 'unanswered' };
}
