import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorData, markedWords, openDesk, setEditorData, typeDraft } from './desk';
import { boxOfWords, paintedPixels } from './pixels';

describe('a French draft in Zendesk', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  test('« Je ne sais pas » is marked, put right from its card, and taken back with Ctrl+Z', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });

    await card.openAt('Je ne sais pas');
    const sentence = await card.text('.suggestion [lang]');
    await card.click('.suggestion');
    await expect
      .poll(async () => (await editorData(page)).replace(/[{}]/g, '').replaceAll('&nbsp;', ' '))
      .toBe(`<p>${sentence?.replaceAll('\u00a0', ' ')}</p>`);
    await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toMatch(/^\{.+\}$/);
    expect(await card.isOpen()).toBe(false);

    await page.keyboard.press('Control+z');
    await expect.poll(() => editorData(page)).toBe('<p>Je ne sais pas.</p>');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
  });

  test('a blank that was put in is marked once the caret has left it unfilled, not while it is being filled', async () => {
    const { page, card } = desk;
    await typeDraft(page, 'Je ne sais pas. Merci');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await card.openAt('Je ne sais pas');
    await card.click('.suggestion');
    await expect.poll(() => page.evaluate(() => String(document.getSelection()))).toMatch(/^\{.+\}$/);
    const slot = await page.evaluate(() => String(document.getSelection()));
    await expect.poll(() => markedWords(page)).toEqual({});
    await page.keyboard.press('Control+End');
    await expect.poll(() => markedWords(page)).toEqual({ avoid: [slot] });
  });

  test('the mark is painted under its words and nowhere else', async () => {
    const { page } = desk;
    await typeDraft(page, 'Merci de votre message. Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    expect(await paintedPixels(page, 'rephrase', await boxOfWords(page, 'Je ne sais pas'))).toBeGreaterThan(60);
    expect(await paintedPixels(page, 'rephrase', await boxOfWords(page, 'Merci de votre'))).toBe(0);
  });

  test('a grave passage is painted in another way than one to rephrase', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je m’en fiche.');
    await expect.poll(() => markedWords(page)).toEqual({ avoid: ['Je m’en fiche'] });
    expect(await paintedPixels(page, 'avoid', await boxOfWords(page, 'Je m’en fiche'))).toBeGreaterThan(60);
  });

  test('a replacement across bold words leaves the formatting around it alone', async () => {
    const { page, card } = desk;
    await setEditorData(
      page,
      '<p><strong>Bonjour</strong> Madame,</p><p>Je ne <strong>sais</strong> pas. <i>Cordialement</i></p>',
    );
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await card.openAt('Je ne sais pas');
    await card.click('.suggestion');
    await expect.poll(() => markedWords(page)).toEqual({});
    const data = await editorData(page);
    expect(data).toMatch(/^<p><strong>Bonjour<\/strong> Madame,<\/p><p>Je /);
    expect(data).toMatch(/<i>Cordialement<\/i><\/p>$/);
    expect(data).not.toContain('sais');
    await page.keyboard.press('Control+z');
    await expect
      .poll(() => editorData(page))
      .toBe('<p><strong>Bonjour</strong> Madame,</p><p>Je ne <strong>sais</strong> pas. <i>Cordialement</i></p>');
  });

  test('five replacements in a row hit their own words, and typing goes on at once', async () => {
    const { page, card } = desk;
    // The sentences between keep what is put in from excusing the phrase before it.
    const draft = ['Attendez.', 'Dépêchez-vous.', 'Je ne sais pas.', 'Je m’en fiche.', 'Ne revenez plus.'].join(
      ' Le dossier porte le numéro 4201. ',
    );
    await typeDraft(page, draft);
    // Blanks that were put in are marked too, once the caret has left them.
    const phrases = async () =>
      Object.values(await markedWords(page))
        .flat()
        .filter((words) => !words.startsWith('{'));
    await expect.poll(async () => (await phrases()).length).toBe(5);
    for (let left = 5; left > 0; left--) {
      const [words] = await phrases();
      await card.openAt(words ?? '');
      await card.click('.suggestion');
      await expect.poll(async () => (await phrases()).length).toBe(left - 1);
    }
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Bonne journée.');
    expect(await editorData(page)).toMatch(/ Bonne journée\.<\/p>$/);
    for (const gone of ['sais pas', 'fiche', 'revenez', 'Dépêchez']) expect(await editorData(page)).not.toContain(gone);
  });

  test('marks change nothing in the editor’s own document', async () => {
    const { page } = desk;
    await setEditorData(page, '<p>Je ne sais pas.</p>');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    const marked = await page.locator('[data-ticket-id="4201"] .ck-editor__editable').innerHTML();
    expect(marked).toBe('<p>Je ne sais pas.</p>');
  });

  test('a mark goes at the first key that touches it', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je ne sais pas');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    await page.keyboard.press('Home');
    await page.keyboard.type('J’ai demandé : ', { delay: 5 });
    const painted = Object.values(await markedWords(page)).flat();
    for (const words of painted) expect(words).toBe('Je ne sais pas');
  });
});
