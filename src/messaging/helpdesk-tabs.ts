import { browser } from 'wxt/browser';
import { ZENDESK_MATCHES } from '../hosts/matches';

/** Ids of the open tabs in which agents write. */
export async function helpdeskTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: ZENDESK_MATCHES });
  return tabs.flatMap(({ id }) => id ?? []);
}
