import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorData, markedWords, openDesk, typeDraft } from './desk';
import { runCommand } from './extension-page';

// Playwright's keys do not reach the browser's own shortcuts, so the command comes by the message that they send.
describe('by keyboard alone', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  const title = async () => {
    await desk.page.bringToFront();
    return desk.card.text('h2');
  };

  test('the card opens with the keyboard in it, Enter puts the first wording in, and typing goes on in the reply', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Merci. Je m’en fiche');
    await expect.poll(() => markedWords(page)).toEqual({ avoid: ['Je m’en fiche'] });
    await runCommand(desk, 'open-card');
    await expect.poll(title).toBeTruthy();
    await page.keyboard.press('Enter');
    await expect.poll(() => card.isOpen()).toBe(false);
    await expect.poll(() => editorData(page)).not.toContain('fiche');
    await page.keyboard.type('X');
    expect(await editorData(page)).toContain('X');
  });

  test('next and previous walk through the marks, and Escape gives the caret back', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Je ne sais pas. Merci. Je m’en fiche.');
    await expect.poll(async () => Object.keys(await markedWords(page)).sort()).toEqual(['avoid', 'rephrase']);
    await page.keyboard.press('Control+Home');
    await runCommand(desk, 'next-finding');
    const first = await title();
    await runCommand(desk, 'next-finding');
    const second = await title();
    expect(second).not.toBe(first);
    await runCommand(desk, 'previous-finding');
    expect(await title()).toBe(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
    await page.keyboard.type('Bonjour. ');
    expect(await editorData(page)).toBe('<p>Bonjour. Je ne sais pas. Merci. Je m’en fiche.</p>');
  });
});
