import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BeforeSending } from '../../src/messaging/protocol';
import { channelSwitch, type Desk, editorData, markedWords, openDesk, typeDraft } from './desk';
import { badgeText, onExtensionPage } from './extension-page';

const SEND = '[data-ticket-id="4201"] [data-test-id="submit_button-button"]';

describe('before a reply is sent', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  const choose = (beforeSending: BeforeSending) =>
    onExtensionPage(desk, (page) =>
      page.evaluate(
        (data) =>
          (
            window as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
          ).chrome.runtime.sendMessage({ id: 1, type: 'changeSettings', data, timestamp: Date.now() }),
        { beforeSending },
      ),
    );
  const sent = () =>
    desk.page
      .locator('[data-ticket-id="4201"] [data-test-id="omni-log-item-message"][type="agent"] .zd-comment')
      .allTextContents();
  const grave = async () => {
    await typeDraft(desk.page, 'Je m’en fiche.');
    await expect.poll(() => markedWords(desk.page)).toEqual({ avoid: ['Je m’en fiche'] });
  };
  let before: number;
  beforeEach(async () => {
    await desk.page.bringToFront();
    before = (await sent()).length;
  });

  test('the pause is off from the start: the first click sends, once', async () => {
    await grave();
    await desk.page.locator(SEND).click();
    await expect.poll(async () => (await sent()).length).toBe(before + 1);
  });

  test('with a second click asked for, the first shows what is left and the second sends, once', async () => {
    await choose('second-click');
    await grave();
    await desk.page.locator(SEND).click();
    expect(await editorData(desk.page)).toContain('fiche');
    expect((await sent()).length).toBe(before);
    await desk.page.locator(SEND).click();
    await expect.poll(async () => (await sent()).length).toBe(before + 1);
    expect(await editorData(desk.page)).toBe('');
  });

  test('a reply that was put right meanwhile goes at the first click', async () => {
    await choose('second-click');
    await typeDraft(desk.page, 'Bonjour, votre colis part ce soir.');
    await expect.poll(() => markedWords(desk.page)).toEqual({});
    await desk.page.locator(SEND).click();
    await expect.poll(async () => (await sent()).length).toBe(before + 1);
  });

  test('a passage that was not judged yet holds nothing back', async () => {
    await choose('second-click');
    await typeDraft(desk.page, 'Je m’en fiche.');
    // At once: the quiet period after the last key is not over.
    await desk.page.locator(SEND).dispatchEvent('click');
    await expect.poll(async () => (await sent()).length).toBe(before + 1);
  });

  test('a suggestion is shown and stands in nobody’s way', async () => {
    await choose('suggest');
    await grave();
    await desk.page.locator(SEND).click();
    await expect.poll(async () => (await sent()).length).toBe(before + 1);
  });

  test('in messaging, where Enter sends, the first Enter is held and the second sends, once', async () => {
    const { page } = desk;
    await choose('second-click');
    const setChannel = (channel: string) =>
      channelSwitch(page).evaluate((node, wanted) => node.setAttribute('data-channel', wanted), channel);
    await setChannel('native_messaging');
    await grave();
    await page.keyboard.press('Enter');
    expect(await editorData(page)).toBe('<p>Je m’en fiche.</p>');
    expect((await sent()).length).toBe(before);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await sent()).length).toBe(before + 1);
    await setChannel('web');
  });

  test('a reply that went out takes its count from the toolbar button', async () => {
    await choose('off');
    await grave();
    await expect.poll(() => badgeText(desk)).toBe('1');
    await desk.page.bringToFront();
    await desk.page.locator(SEND).click();
    await expect.poll(() => badgeText(desk)).toBe('');
  });

  test('the pause outlives the extension: a script that lost it lets every reply go', async () => {
    await choose('second-click');
    await grave();
    const page = await desk.context.newPage();
    await page.goto(`chrome-extension://${desk.extensionId}/popup.html`);
    const closed = page.waitForEvent('close');
    await page.evaluate(() =>
      setTimeout(() => (window as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(), 0),
    );
    await closed;
    await desk.page.bringToFront();
    await desk.page.locator(SEND).click();
    await expect.poll(async () => (await sent()).length).toBe(before + 1);
  });
});
