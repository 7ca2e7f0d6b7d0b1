import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editable, editorData, makeReadOnly, markedWords, openDesk, setEditorData, typeDraft } from './desk';
import { extensionErrors, runCommand, useDeveloperMode } from './extension-page';

describe('what could harm a reply', () => {
  let desk: Desk;
  const errors: string[] = [];
  beforeAll(async () => {
    desk = await openDesk();
    await useDeveloperMode(desk);
    desk.page.on('pageerror', (error) => errors.push(error.message));
    desk.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  afterEach(() => expect(errors).toEqual([]));
  afterAll(async () => {
    expect(await extensionErrors(desk)).toEqual([]);
    await desk.close();
  });

  test('a draft that changed since it was checked is not written to', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await card.openAt('Je ne sais pas');
    // The macro lands in the instant between the card's opening and the click.
    const clicked = card.click('.suggestion');
    await setEditorData(page, '<p>Bonjour, votre colis part ce soir.</p>');
    await clicked.catch(() => 'the card closed itself, which is as good');
    expect(await editorData(page)).toBe('<p>Bonjour, votre colis part ce soir.</p>');
  });

  test('a card that has the keyboard does not write into a draft that a macro changed', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await runCommand(desk, 'open-card');
    await page.bringToFront();
    await expect.poll(() => card.isOpen()).toBe(true);
    await setEditorData(page, '<p>Remboursement de 45 euros parti hier. Je ne sais pas.</p>');
    await expect.poll(() => card.isOpen()).toBe(false);
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    expect(await editorData(page)).toBe('<p>Remboursement de 45 euros parti hier. Je ne sais pas.</p>');
  });

  test('a refused write leaves the caret where it was, so that the next key overwrites nothing', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Bonjour. Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await page.evaluate(() => {
      const swallow = (event: InputEvent) =>
        event.inputType === 'insertReplacementText' && event.stopImmediatePropagation();
      window.addEventListener('beforeinput', swallow, { capture: true });
      Object.assign(window, { unswallow: () => window.removeEventListener('beforeinput', swallow, { capture: true }) });
    });
    await card.openAt('Je ne sais pas');
    await card.click('.suggestion');
    await expect.poll(() => card.text('.refused')).toContain('intacte');
    await page.keyboard.type('x');
    await page.evaluate(() => (window as unknown as { unswallow(): void }).unswallow());
    expect(await editorData(page)).toBe('<p>Bonjour. Je ne sais pas.x</p>');
  });

  test('Escape closes a card that the pointer opened', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await card.openAt('Je ne sais pas');
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  });

  test('a composer that is gone takes its marks with it', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await page.evaluate(() => {
      const view = document.querySelector('[data-ticket-id="4201"] [data-test-id="editor-view"]');
      Object.assign(window, { heldView: view, heldPlace: view?.parentElement });
      view?.remove();
    });
    await expect.poll(() => markedWords(page)).toEqual({});
    await page.evaluate(() => {
      const { heldView, heldPlace } = window as unknown as { heldView: Element; heldPlace: Element };
      heldPlace.append(heldView);
    });
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
  });

  test.each([
    ['200,000 characters', `<p>${'Bonjour, votre commande est en route. '.repeat(5_300)}Je ne sais pas.</p>`],
    ['a lone surrogate', '<p>\ud83d Je ne sais pas.</p>'],
    ['right-to-left text', '<p>שלום, תודה על הפנייה. Je ne sais pas.</p>'],
    ['a zero-width joiner in a word', '<p>Je ne sa\u2060is pas.</p>'],
  ])('a draft with %s is checked and left as it is', async (_name, html) => {
    const { page } = desk;
    await setEditorData(page, html);
    const before = await editorData(page);
    await expect.poll(async () => Object.keys(await markedWords(page)), { timeout: 5_000 }).toEqual(['rephrase']);
    expect(await editorData(page)).toBe(before);
  });

  test('a read-only editor refuses, is left as it is, and the card offers to copy', async () => {
    const { page, card } = desk;
    await setEditorData(page, '<p>Je ne sais pas.</p>');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await makeReadOnly(page);
    await card.openAt('Je ne sais pas');
    await card.click('.suggestion');
    await expect.poll(() => card.text('.refused')).toContain('intacte');
    expect(await editorData(page)).toBe('<p>Je ne sais pas.</p>');
    expect(await editable(page).textContent()).toBe('Je ne sais pas.');
  });
});
