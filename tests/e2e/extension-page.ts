import type { Page } from 'playwright-core';
import type { SelfCheck } from '../../src/messaging/protocol';
import type { Desk } from './desk';

/** The part of the browser's API that the tests use on a page of the extension. */
interface ExtensionWindow extends Window {
  readonly chrome: {
    readonly action: { getBadgeText(details: { tabId: number }): Promise<string> };
    readonly runtime: { reload(): void; sendMessage(message: unknown): Promise<unknown> };
    readonly storage: { readonly local: { clear(): Promise<void> } };
    readonly tabs: {
      query(query: { url?: string }): Promise<{ id?: number; url?: string }[]>;
      sendMessage(tabId: number, message: unknown): Promise<unknown>;
    };
  };
}

/** What Chromium's own page of extensions may do. */
interface DeveloperWindow extends Window {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      getExtensionsInfo(): Promise<{ id: string; runtimeErrors: { message: string; source: string }[] }[]>;
    };
  };
}

/** What opens a page of the extension. */
type Launched = Pick<Desk, 'context' | 'extensionId'>;

/** Runs something on a page of the extension, opened for it and closed afterwards, with what the extension may do. */
export async function onExtensionPage<T>(
  { context, extensionId }: Launched,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    return await run(page);
  } finally {
    await page.close();
  }
}

/** Stops the extension's worker, as the browser does when it has been idle. */
export function killWorker(desk: Desk): Promise<void> {
  return onExtensionPage(desk, async (page) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
  });
}

/** Stops the worker and times a page's first message to it, in ms; then how long the page takes to read the packs. */
export function wakeForPageState(desk: Desk): Promise<{ woken: number; packs: number }> {
  return onExtensionPage(desk, async (page) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    return page.evaluate(async () => {
      const { chrome } = window as unknown as ExtensionWindow;
      const asked = performance.now();
      const answer = await chrome.runtime.sendMessage({ id: 1, type: 'getPageState', timestamp: Date.now() });
      const woken = performance.now();
      const packs: unknown = await fetch('/packs.json').then((response) => response.json());
      if (!JSON.stringify(answer).includes('settings')) throw new Error('No settings came');
      if (!Array.isArray(packs) || packs.length < 9) throw new Error('No packs came');
      return { woken: woken - asked, packs: performance.now() - woken };
    });
  });
}

/** What the toolbar button shows for the stage's tab. */
export function badgeText(desk: Desk): Promise<string> {
  return onExtensionPage(desk, (page) =>
    page.evaluate(async () => {
      const { chrome } = window as unknown as ExtensionWindow;
      const [tab] = await chrome.tabs.query({ url: 'https://acme.zendesk.com/*' });
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
    }),
  );
}

/** Gives the stage's tab a keyboard command, as the worker does when the browser reports one. */
export async function runCommand(desk: Desk, command: string): Promise<void> {
  await runCommandIn(desk, desk.page, command);
}

/** The same in any tab. */
export async function runCommandIn(launched: Launched, page: Page, command: string): Promise<void> {
  await tellTab(launched, page, 'runCommand', command);
}

/** What the script in a tab says of itself; nothing where there is none. */
export async function selfCheckIn(launched: Launched, page: Page): Promise<SelfCheck | undefined> {
  return (await tellTab(launched, page, 'getSelfCheck', undefined)) as SelfCheck | undefined;
}

/** Sends a message to the script in a tab, as a page of ours or the worker does; gives its answer, or nothing. */
function tellTab(launched: Launched, tab: Page, type: string, data: unknown): Promise<unknown> {
  return onExtensionPage(launched, (page) =>
    page.evaluate(
      async ([url, name, content]) => {
        const { chrome } = window as unknown as ExtensionWindow;
        const found = (await chrome.tabs.query({})).find((candidate) => candidate.url === url);
        const message = { id: 1, type: name, data: content, timestamp: Date.now() };
        const answer = await chrome.tabs.sendMessage(found?.id ?? -1, message).catch(() => undefined);
        return (answer as { res?: unknown } | undefined)?.res;
      },
      [tab.url(), type, data] as const,
    ),
  );
}

/** Forgets all settings. */
export function forgetSettings(desk: Desk): Promise<void> {
  return onExtensionPage(desk, (page) =>
    page.evaluate(() => (window as unknown as ExtensionWindow).chrome.storage.local.clear()),
  );
}

/**
 * Turns developer mode on, as whoever loads an unpacked extension has it. Outside it Chromium gathers no errors, and
 * switches an unpacked extension off when it is reloaded.
 */
export function useDeveloperMode(desk: Desk): Promise<void> {
  return onExtensionsList(desk, (page) =>
    page.evaluate(() =>
      (window as unknown as DeveloperWindow).chrome.developerPrivate.updateProfileConfiguration({
        inDeveloperMode: true,
      }),
    ),
  );
}

/** The errors that the extension left anywhere: in the worker, in its pages, in its scripts on other pages. */
export function extensionErrors(desk: Desk): Promise<string[]> {
  return onExtensionsList(desk, (page) =>
    page.evaluate(async (id) => {
      const { developerPrivate } = (window as unknown as DeveloperWindow).chrome;
      const extension = (await developerPrivate.getExtensionsInfo()).find((info) => info.id === id);
      return extension?.runtimeErrors.map(({ message, source }) => `${message} (${source})`) ?? ['not installed'];
    }, desk.extensionId),
  );
}

/** Reloads the extension, as an update does; open pages keep the old script until the new one reaches them. */
export async function reloadExtension({ context, extensionId }: Desk): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const closed = page.waitForEvent('close');
  // The page goes with the extension it belongs to, so the call must have ended by then.
  await page.evaluate(() => setTimeout(() => (window as unknown as ExtensionWindow).chrome.runtime.reload(), 0));
  await closed;
}

async function onExtensionsList<T>({ context }: Desk, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    return await run(page);
  } finally {
    await page.close();
  }
}
