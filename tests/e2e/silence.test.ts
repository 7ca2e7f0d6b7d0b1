import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STAGE_ORIGIN } from '../stage/build';
import { channelSwitch, type Desk, editable, markedWords, openDesk, openStage, setEditorData, typeDraft } from './desk';

describe('what is not for a customer', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  test('an internal note is not marked, and is again once it becomes a reply', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await channelSwitch(page).click();
    await expect.poll(() => markedWords(page)).toEqual({});
    await channelSwitch(page).click();
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
  });

  test('a ticket whose pane is hidden is not marked, and the one in sight is', async () => {
    const { page } = desk;
    await setEditorData(page, '<p>Je ne sais pas.</p>', '4201');
    await setEditorData(page, '<p>Je m’en fiche.</p>', '4202');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await page.locator('[data-entity-id="4202"]').click();
    await expect.poll(() => markedWords(page)).toEqual({ avoid: ['Je m’en fiche'] });
    await page.locator('[data-entity-id="4201"]').click();
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
  });

  test('the customer’s own words in the conversation are not marked', async () => {
    const { page } = desk;
    await setEditorData(page, '<p>Bonjour Madame Roux, votre colis arrive demain.</p>');
    await expect.poll(() => markedWords(page)).toEqual({});
    expect(await page.locator('[data-test-id="omni-log-container"]').first().textContent()).toContain('Je ne sais pas');
  });

  test('a composer emptied by sending has no marks left', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await page.locator('[data-ticket-id="4201"] [data-test-id="submit_button-button"]').click();
    await expect.poll(() => markedWords(page)).toEqual({});
  });

  test('where customers write, under /hc, nothing of ours is on the page', async () => {
    const page = await openStage(desk.context, `${STAGE_ORIGIN}/hc/fr/requests/new`);
    await editable(page).click();
    await page.keyboard.type('Je ne sais pas.');
    const seen = desk.page;
    await typeDraft(seen, 'Je ne sais pas.');
    await expect.poll(() => markedWords(seen)).toEqual({ rephrase: ['Je ne sais pas'] });
    expect(await markedWords(page)).toEqual({});
    expect(await page.locator('bien-dit-card').count()).toBe(0);
    await page.close();
  });
});
