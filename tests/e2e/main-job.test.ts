import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CardOnPage } from './card';
import { type Desk, editable, editorData, markedWords, openDesk } from './desk';

describe('a French draft in Zendesk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  test('« Je ne sais pas » is marked, put right from its card, and taken back with Ctrl+Z', async () => {
    const { page } = desk;
    const card = new CardOnPage(page);
    await editable(page).click();
    await page.keyboard.type('Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ 'bien-dit-rephrase': ['Je ne sais pas'] });

    await card.openAt('Je ne sais pas');
    expect(await card.text('.suggestion')).toBe('Je me renseigne et je vous réponds avant heure.');
    await card.click('.suggestion');
    await expect.poll(() => editorData(page)).toBe('<p>Je me renseigne et je vous réponds avant {heure}.</p>');
    expect(await page.evaluate(() => String(document.getSelection()))).toBe('{heure}');
    expect(await card.isOpen()).toBe(false);

    await page.keyboard.press('Control+z');
    await expect.poll(() => editorData(page)).toBe('<p>Je ne sais pas.</p>');
    await expect.poll(() => markedWords(page)).toEqual({ 'bien-dit-rephrase': ['Je ne sais pas'] });
  });
});
