import { browser } from 'wxt/browser';
import { INSTALLED_MATCHES } from '../hosts/matches';

/** Ids of the open tabs in which agents write: those of the helpdesks, and of the sites that they asked us to check. */
export async function helpdeskTabs(): Promise<number[]> {
  const { origins = INSTALLED_MATCHES } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: origins });
  return tabs.flatMap(({ id }) => id ?? []);
}
