import { browser } from 'wxt/browser';
import type { ActiveTab } from './tab';

/** How long the worker may take to put the script into the page, in ms; and how often it is asked whether it is there. */
const PATIENCE = 4_000;
const ASK = 150;

/**
 * Asks the browser for one site, and waits until the script is in its page. It must be called in the click itself. Where the
 * popup is closed by the browser's question, the worker does the rest alone. Gives whether the site is checked now.
 */
export async function askForSite({ id, origin }: ActiveTab): Promise<boolean> {
  if (origin === undefined || !(await browser.permissions.request({ origins: [origin] }))) return false;
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const answer = await browser.tabs
      .sendMessage(id, { id: 0, type: 'getDraft', timestamp: Date.now() })
      .catch(() => undefined);
    if (answer !== undefined) return true;
    await new Promise((resolve) => setTimeout(resolve, ASK));
  }
  return false;
}

/** Takes a site back. The worker takes the script out of what is registered, and tells the open pages. */
export async function giveSiteBack({ origin }: ActiveTab): Promise<void> {
  if (origin !== undefined) await browser.permissions.remove({ origins: [origin] });
}
