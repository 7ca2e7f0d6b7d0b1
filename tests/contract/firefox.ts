import { fileURLToPath } from 'node:url';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/firefox';
import { serveEditors } from '../stage/server';
import type { Agent, DraftSeen } from './agent';

/** The extension as it ships to Firefox. */
const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'bien-dit@bien-dit.invalid';

/** The part of the browser's API that a page of ours uses here. */
interface ExtensionWindow extends Window {
  readonly browser: {
    readonly tabs: {
      query(query: object): Promise<{ id?: number; url?: string }[]>;
      sendMessage(tabId: number, message: unknown): Promise<{ res?: unknown } | undefined>;
    };
  };
}

/**
 * An agent at Firefox. WebDriver BiDi navigates to no page of an extension, but runs code in one that is open: the welcome
 * page, which opens at install. The site is granted by the browser's own code, as its prompt would (both tried with
 * Firefox ESR 153, 2026-11).
 */
export async function agentAtFirefox(): Promise<Agent> {
  const site = await serveEditors();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access', '--width=1180', '--height=760'],
    extraPrefsFirefox: { 'intl.accept_languages': 'fr-FR' },
  });
  await firefox.installExtension(EXTENSION);
  await grant(firefox, 'http://127.0.0.1/*');
  const ours = await welcomePage(() => firefox.pages());
  const page = await firefox.newPage();
  await page.setViewport({ width: 1180, height: 760 });

  const ask = async <T>(type: string, data?: unknown) => {
    const answer = await ours.evaluate(
      async (address, name, content) => {
        const { browser } = window as unknown as ExtensionWindow;
        const tab = (await browser.tabs.query({})).find((candidate) => candidate.url === address);
        return browser.tabs.sendMessage(tab?.id ?? -1, { id: 1, type: name, data: content, timestamp: Date.now() });
      },
      page.url(),
      type,
      data,
    );
    return answer?.res as T;
  };
  return {
    browser: 'firefox',
    async open(family) {
      await page.bringToFront();
      await page.goto(`${site.origin}/?family=${family}`);
      await page.waitForSelector('html[data-stage="ready"]');
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument as never) as never,
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const all = keys.split('+') as KeyInput[];
      for (const key of all.slice(0, -1)) await page.keyboard.down(key);
      await page.keyboard.press(all.at(-1) as KeyInput);
      for (const key of all.slice(0, -1).reverse()) await page.keyboard.up(key);
    },
    draft: () => ask<DraftSeen>('getDraft'),
    apply: (key) => ask<string>('applySuggestion', { key, suggestion: 0 }),
    async close() {
      await firefox.close();
      await site.close();
    },
  };
}

/** What is sent over the wire: puppeteer has no public call for the browser's own windows. */
interface Wire {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Grants a site to the extension. */
async function grant(firefox: unknown, origin: string): Promise<void> {
  const { connection } = firefox as Wire;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  const expression = `(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${ID}');
    await ExtensionPermissions.add('${ID}', { origins: ['${origin}'], permissions: [] }, extension);
  })()`;
  await connection.send('script.evaluate', { expression, awaitPromise: true, target: { context: window?.context } });
}

/** Our own page among those that are open. */
async function welcomePage(pages: () => Promise<Page[]>): Promise<Page> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    for (const page of await pages()) {
      // Its address is kept from BiDi, but not from itself.
      const url = await page.evaluate(() => location.href);
      if (url.startsWith('moz-extension:')) return page;
    }
  }
  throw new Error('The welcome page did not open');
}
