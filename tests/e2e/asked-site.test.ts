import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchWithExtension } from '../../scripts/launch';
import type { StageWindow } from '../contract/agent';
import { type EditorsSite, serveEditors } from '../stage/server';
import { onExtensionPage, selfCheckIn } from './extension-page';
import { PopupWindow } from './popup-window';

/** The part of Chromium's own page of extensions that approves a site beforehand: headless shows no prompt. */
interface DeveloperWindow extends Window {
  readonly chrome: { readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> } };
}

interface ScriptingWindow extends Window {
  readonly chrome: {
    readonly scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
    readonly permissions: { remove(grant: { origins: string[] }): Promise<boolean> };
  };
}

const PATTERN = 'http://127.0.0.1/*';
/** A mail with its quoted history above the reply and the signature below it, in the form of helpdesks that quote first. */
const QUOTED_FIRST = `<blockquote><pre>Je ne sais pas quoi faire.\nVous m’avez répondu : c’est votre faute.</pre></blockquote>
  <p>Je ne sais pas.</p><p>-- </p><p>Je m’en fiche, dit la signature</p>`;

describe('a helpdesk that nobody tuned for, with CKEditor 4 in a frame', () => {
  let launched: Awaited<ReturnType<typeof launchWithExtension>>;
  let site: EditorsSite;
  let page: Page;
  beforeAll(async () => {
    site = await serveEditors();
    launched = await launchWithExtension();
    page = await launched.context.newPage();
    await page.goto(`${site.origin}/?family=ckeditor4`);
    await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
    const extensions = await launched.context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      ([id, host]) => (window as unknown as DeveloperWindow).chrome.developerPrivate.addHostPermission(id, host),
      [launched.extensionId, PATTERN] as const,
    );
    await extensions.close();
  });
  afterAll(async () => {
    await launched?.close();
    await site?.close();
  });

  const popup = () => PopupWindow.open({ ...launched, page });
  const registered = () =>
    onExtensionPage(launched, (ours) =>
      ours.evaluate(async () => {
        const { chrome } = window as unknown as ScriptingWindow;
        return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
      }),
    );
  const marksInFrame = () =>
    page.evaluate(() => {
      const view = (window as unknown as StageWindow).stagedEditor.editable.ownerDocument.defaultView;
      return [...(view?.CSS.highlights ?? new Map())].flatMap(([name, ranges]) =>
        name.startsWith('bien-dit-') ? [...ranges].map(String) : [],
      );
    });
  const load = (html: string) =>
    page.evaluate(async (source) => {
      const { stagedEditor } = window as unknown as StageWindow;
      await stagedEditor.load(source);
      stagedEditor.editable.focus();
    }, html);

  test('nothing of ours is on the page before it is asked for', async () => {
    expect(await registered()).toEqual([]);
    expect(await page.locator('bien-dit-card').count()).toBe(0);
  });

  test('the popup offers to check this one site, and a click puts the script into the open tab', async () => {
    const window = await popup();
    await expect.poll(async () => (await window.texts('.not-asked p')).join()).toContain('127.0.0.1');
    await window.click('.way-out');
    await expect.poll(registered).toEqual([PATTERN]);
    await expect.poll(() => page.locator('bien-dit-card').count()).toBe(1);
    await window.close();
  });

  test('only the agent’s own words are marked, between the quoted mail and the signature, inside the frame', async () => {
    await load(QUOTED_FIRST);
    await expect.poll(marksInFrame).toEqual(['Je ne sais pas']);
    expect(await selfCheckIn(launched, page)).toMatchObject({
      host: 'generic',
      composer: { editor: 'ckeditor4', kind: 'unknown', stands: 'frame' },
    });
  });

  test('a better wording goes in from the popup, and nothing else changes', async () => {
    await load(QUOTED_FIRST);
    await expect.poll(marksInFrame).toEqual(['Je ne sais pas']);
    const html = () => page.evaluate(() => (window as unknown as StageWindow).stagedEditor.html());
    const before = await html();
    const window = await popup();
    await window.click('.suggestion');
    await expect.poll(html).not.toContain('<p>Je ne sais pas.</p>');
    await window.close();
    expect((await html()).replace(/<p>[^<]*\{heure\}[^<]*<\/p>/, '<p>Je ne sais pas.</p>')).toBe(before);
  });

  test('a new page of the site has the script from its start', async () => {
    const other = await launched.context.newPage();
    await other.goto(`${site.origin}/?family=textarea`);
    await expect.poll(() => other.locator('bien-dit-card').count()).toBe(1);
    await other.close();
  });

  test('« stop here » takes the script out of what is registered, and open pages go quiet', async () => {
    await page.bringToFront();
    await load('<p>Je ne sais pas.</p>');
    await expect.poll(marksInFrame).toEqual(['Je ne sais pas']);
    const window = await popup();
    await window.click('footer .link');
    await expect.poll(registered).toEqual([]);
    await expect.poll(marksInFrame).toEqual([]);
    await window.close();
  });

  test('a grant that is withdrawn elsewhere is followed too', async () => {
    const window = await popup();
    await window.click('.way-out');
    await expect.poll(registered).toEqual([PATTERN]);
    await window.close();
    await onExtensionPage(launched, (ours) =>
      ours.evaluate(
        (origin) => (globalThis as unknown as ScriptingWindow).chrome.permissions.remove({ origins: [origin] }),
        PATTERN,
      ),
    );
    await expect.poll(registered).toEqual([]);
  });
});
