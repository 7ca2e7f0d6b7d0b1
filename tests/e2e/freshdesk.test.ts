import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchWithExtension } from '../../scripts/launch';
import { serveStage } from '../stage/build';
import { CardOnPage } from './card';
import { markedWords } from './desk';
import { runCommandIn, selfCheckIn } from './extension-page';

const ORIGIN = 'https://acme.freshdesk.com';

interface FreshdeskWindow extends Window {
  readonly freshdesk: { readonly shortcuts: string[]; readonly sent: string[] };
}

describe('a French draft in Freshdesk', () => {
  let launched: Awaited<ReturnType<typeof launchWithExtension>>;
  let page: Page;
  let card: CardOnPage;
  beforeAll(async () => {
    launched = await launchWithExtension();
    await serveStage(launched.context, 'freshdesk', ORIGIN);
    page = await launched.context.newPage();
    card = new CardOnPage(page);
  });
  afterAll(() => launched?.close());
  beforeEach(async () => {
    await page.goto(`${ORIGIN}/a/tickets/812`);
    await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
    // The script is there, and hears which button opens the composer.
    await page.locator('bien-dit-card').waitFor({ state: 'attached' });
  });

  const open = async (opened: 'reply' | 'note' | 'forward') => {
    await page.locator(`[data-test-email-action-btn="${opened}"]`).click();
    await page.locator('.fr-element').click();
  };
  const write = async (text: string) => {
    // The line below the greeting.
    await page.locator('.fr-element > p').nth(1).click();
    await page.keyboard.type(text);
  };
  const editable = () => page.locator('.fr-element').innerHTML();

  test('the agent’s own words are marked; the greeting, the signature and the quoted mail are left alone', async () => {
    await open('reply');
    await write('Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    const before = await editable();
    await card.openAt('Je ne sais pas');
    await card.click('.suggestion');
    await expect.poll(editable).not.toContain('<p>Je ne sais pas.</p>');
    expect(await editable()).toContain('Je ne sais pas quoi faire, le grille-pain fume.');
    expect((await editable()).split('Cordialement')[1]).toBe(before.split('Cordialement')[1]);
  });

  test('a note is not marked, whether its button or its key opened it, and the reply after it is', async () => {
    await open('note');
    await page.keyboard.type('Je ne sais pas.');
    await expect.poll(async () => (await selfCheckIn(launched, page))?.composer?.kind).toBe('internal');
    expect(await markedWords(page)).toEqual({});
    await page.locator('.discard-draft').click();
    await page.locator('h2').click();
    await page.keyboard.press('n');
    await page.locator('.fr-element').click();
    await page.keyboard.type('Je ne sais pas.');
    await expect.poll(async () => (await selfCheckIn(launched, page))?.composer?.kind).toBe('internal');
    expect(await markedWords(page)).toEqual({});
    await page.locator('.discard-draft').click();
    await open('reply');
    await write('Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
  });

  test('a forward is marked', async () => {
    await open('forward');
    await page.keyboard.type('Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
  });

  test('one-letter shortcuts of the page do not fire while the keyboard is in our card', async () => {
    await open('reply');
    await write('Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await runCommandIn(launched, page, 'open-card');
    await page.bringToFront();
    await expect.poll(() => card.isOpen()).toBe(true);
    await page.keyboard.press('r');
    await page.keyboard.press('n');
    expect(await page.evaluate(() => (window as unknown as FreshdeskWindow).freshdesk.shortcuts)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  });

  test('a slash, which opens canned responses, is left as it was typed', async () => {
    await open('reply');
    await write('/c');
    expect(await editable()).toContain('<p>/c</p>');
    expect(await page.locator('.fr-element').evaluate((node) => node.querySelectorAll('bien-dit-card').length)).toBe(0);
  });

  test('ticket, customer and last message are read, in the page only', async () => {
    await open('reply');
    await expect
      .poll(() => selfCheckIn(launched, page))
      .toMatchObject({
        host: 'freshdesk',
        composer: { editor: 'froala', kind: 'public', channel: 'email', stands: 'page', hasTicket: true },
        conversation: { hasCustomerText: true, hasCustomerName: true, hasSubject: true },
      });
  });

  test('where customers write, nothing of ours is on the page', async () => {
    await page.goto(`${ORIGIN}/support/tickets/new`);
    await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
    await open('reply');
    await write('Je ne sais pas.');
    expect(await page.locator('bien-dit-card').count()).toBe(0);
    expect(await selfCheckIn(launched, page)).toBeUndefined();
  });
});
