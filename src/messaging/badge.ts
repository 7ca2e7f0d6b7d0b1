import { browser } from 'wxt/browser';
import type { Counts } from './protocol';

/** Shows on the toolbar button of a tab how many findings it has; hints stay quiet. */
export async function setBadge(tabId: number | undefined, counts: Counts): Promise<void> {
  if (tabId === undefined) return;
  const count = counts.avoid + counts.rephrase;
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: counts.avoid > 0 ? '#a8326b' : '#8a5a00' });
}
