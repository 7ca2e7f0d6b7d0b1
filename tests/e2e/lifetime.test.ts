import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorData, markedWords, openDesk, typeDraft } from './desk';
import {
  badgeText,
  extensionErrors,
  forgetSettings,
  killWorker,
  reloadExtension,
  useDeveloperMode,
} from './extension-page';

describe('a page that outlives the extension’s worker', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
    await useDeveloperMode(desk);
  });
  afterAll(() => desk?.close());

  test('the worker is killed, and drafts are marked, mended and counted as before', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await killWorker(desk);
    await typeDraft(page, 'Je m’en fiche. Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ avoid: ['Je m’en fiche'], rephrase: ['Je ne sais pas'] });
    await expect.poll(() => badgeText(desk)).toBe('2');
    await card.openAt('Je ne sais pas');
    await card.click('.suggestion');
    await expect.poll(() => editorData(page)).not.toContain('sais pas');
    await expect.poll(() => badgeText(desk)).toBe('1');
  });

  test('a rule switched off from the card stays off after the worker’s death', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await card.openAt('Je ne sais pas');
    await card.click('footer button:nth-child(3)');
    await expect.poll(() => markedWords(page)).toEqual({});
    await killWorker(desk);
    await page.reload();
    await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
    await typeDraft(page, 'Je ne sais pas. Je m’en fiche.');
    await expect.poll(() => markedWords(page)).toEqual({ avoid: ['Je m’en fiche'] });
    await forgetSettings(desk);
    await expect.poll(() => markedWords(page)).toEqual({ avoid: ['Je m’en fiche'], rephrase: ['Je ne sais pas'] });
  });

  test('the extension is reloaded with the page open, and marks come back once', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await reloadExtension(desk);
    await typeDraft(page, 'Je m’en fiche.');
    await expect.poll(() => markedWords(page), { timeout: 10_000 }).toEqual({ avoid: ['Je m’en fiche'] });
    expect(await page.locator('bien-dit-card').count()).toBe(1);
    expect(await extensionErrors(desk)).toEqual([]);
  });
});
