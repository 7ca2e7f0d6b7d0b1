import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../scripts/chromium';
import { HOSTS } from '../../src/hosts';
import { PAGES } from '../hosts/pages';
import { hostsScript } from '../stage/build';
import type { HostsView } from '../stage/hosts/main';

interface HostsWindow extends Window {
  readonly hostsView: HostsView;
}

describe('every helpdesk’s page is read as its facts say', () => {
  let browser: Browser;
  let page: Page;
  let script: string;
  let shown = '';
  beforeAll(async () => {
    script = await hostsScript();
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    page = await browser.newPage();
    // Any address answers with the page in hand; nothing leaves the machine.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown }));
  });
  afterAll(() => browser?.close());
  const view = <T>(read: (view: HostsView) => T): Promise<T> =>
    page.evaluate(`(${read.toString()})(window.hostsView)`) as Promise<T>;

  test.each(
    PAGES.map((shown) => [`${shown.host}${shown.shows === undefined ? '' : `: ${shown.shows}`}`, shown] as const),
  )('%s', async (_, { host, address, html, composer, conversation, sends, enter, ctrlEnter }) => {
    shown = html;
    await page.goto('about:blank');
    await page.goto(address);
    await page.addScriptTag({ content: script });
    const seen = await view((hosts) => hosts.look());
    expect(seen.host).toBe(host);
    expect(seen.composers.length).toBe(1);
    expect(seen.composers[0]).toMatchObject(composer ?? {});
    if (conversation !== undefined) expect(await view((hosts) => hosts.conversation())).toMatchObject(conversation);
    if (sends !== undefined) {
      const clicked = (selector: string) =>
        page.evaluate((name) => (window as unknown as HostsWindow).hostsView.click(name), selector);
      expect(await clicked(sends)).toBe('send');
      expect(await clicked('body')).toBeUndefined();
    }
    const keys = await view((hosts) => hosts.keys());
    if (enter !== undefined) expect(keys.enter).toBe(enter);
    if (ctrlEnter !== undefined) expect(keys.ctrlEnter).toBe(ctrlEnter);
  });

  test('every helpdesk that is known by its page has one here', () => {
    const shown = new Set(PAGES.map(({ host }) => host));
    // Of Zoho Desk only the address is known.
    expect(HOSTS.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(['zoho-desk']);
  });
});
