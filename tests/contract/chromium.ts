import type { Page } from 'playwright-core';
import { launchWithExtension } from '../../scripts/launch';
import { serveEditors } from '../stage/server';
import type { Agent, DraftSeen, Marked } from './agent';

interface ExtensionWindow extends Window {
  readonly chrome: {
    readonly permissions: { request(grant: { origins: string[] }): Promise<boolean> };
    readonly tabs: { sendMessage(tabId: number, message: unknown): Promise<{ res?: unknown } | undefined> };
  };
}

/** The part of Chromium's own page of extensions that grants a site, as a click of the agent's on it does. */
interface DeveloperWindow extends Window {
  readonly chrome: { readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
}

/** What only Chromium's debugger can do. */
export interface AgentAtChromium extends Agent {
  /** A picture of a part of the page. */
  screenshot(clip: Marked['box']): Promise<Buffer>;
  /** Composes a word with an input method, without ending it; `commit` ends it. */
  compose(text: string): Promise<void>;
  commit(text: string): Promise<void>;
}

/** An agent at Chromium, with the extension as it ships. */
export async function agentAtChromium(): Promise<AgentAtChromium> {
  const site = await serveEditors();
  const launched = await launchWithExtension();
  const { context, extensionId } = launched;
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    (id) => (window as unknown as DeveloperWindow).chrome.developerPrivate.addHostPermission(id, 'http://127.0.0.1/*'),
    extensionId,
  );
  await extensions.close();
  const ours = await context.newPage();
  await ours.goto(`chrome-extension://${extensionId}/popup.html`);
  // Approved beforehand on Chromium's own page, so nothing is prompted for: headless shows no prompt.
  const isGranted = await ours.evaluate(() =>
    (window as unknown as ExtensionWindow).chrome.permissions.request({ origins: ['http://127.0.0.1/*'] }),
  );
  if (!isGranted) throw new Error('The site was not granted');
  const page = await context.newPage();

  const cdp = await context.newCDPSession(page);

  const ask = <T>(type: string, data?: unknown) => askTab<T>(ours, page, type, data);
  return {
    browser: 'chromium',
    async open(family) {
      await page.goto(`${site.origin}/?family=${family}`);
      await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
      await page.bringToFront();
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    screenshot: (clip) => page.screenshot({ clip, caret: 'hide', animations: 'disabled' }),
    async compose(text) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    },
    async commit(text) {
      await cdp.send('Input.insertText', { text });
    },
    draft: () => ask<DraftSeen>('getDraft'),
    apply: (key) => ask<string>('applySuggestion', { key, suggestion: 0 }),
    async close() {
      await launched.close();
      await site.close();
    },
  };
}

/** Asks the script in a tab, from a page of the extension, as the popup does. */
async function askTab<T>(ours: Page, page: Page, type: string, data: unknown): Promise<T> {
  const url = page.url();
  const answer = await ours.evaluate(
    async ([address, name, content]) => {
      const { chrome } = window as unknown as ExtensionWindow & {
        chrome: { tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> } };
      };
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === address);
      return chrome.tabs.sendMessage(tab?.id ?? -1, { id: 1, type: name, data: content, timestamp: Date.now() });
    },
    [url, type, data] as const,
  );
  return answer?.res as T;
}
