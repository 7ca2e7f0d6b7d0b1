import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, editorData, markedWords, openDesk, typeDraft } from './desk';
import { badgeText, forgetSettings, onExtensionPage } from './extension-page';
import { PopupWindow } from './popup-window';

/** That of the first French pack, fr/que-dire. */
const PACK_SWITCH = '.packs li:has([lang="fr"]) .switch';
const PAUSE_SWITCH = 'footer .switch';
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

function isChecked(popup: PopupWindow | undefined, selector: string): Promise<string> | undefined {
  return popup?.evaluate(`document.querySelector(${JSON.stringify(selector)}).ariaChecked`);
}

describe('the popup over a Zendesk tab', () => {
  let desk: Desk;
  let popup: PopupWindow | undefined;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
    await forgetSettings(desk);
  });
  afterAll(() => desk?.close());

  test('lists what is marked, and the badge counts it', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je m’en fiche. Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ avoid: ['Je m’en fiche'], rephrase: ['Je ne sais pas'] });
    await expect.poll(() => badgeText(desk)).toBe('2');
    popup = await PopupWindow.open(desk);
    await expect.poll(() => popup?.texts('.finding .words')).toEqual(['Je m’en fiche', 'Je ne sais pas']);
  });

  test('an alternative clicked in it is in the reply, and the list and the badge follow', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je m’en fiche. Je ne sais pas.');
    await expect.poll(() => badgeText(desk)).toBe('2');
    popup = await PopupWindow.open(desk);
    await expect.poll(() => popup?.texts('.finding .words')).toHaveLength(2);
    await popup.click('.finding.rephrase .suggestion');
    await expect.poll(() => editorData(page)).not.toContain('sais pas');
    await expect.poll(() => popup?.texts('.finding .words')).toEqual(['Je m’en fiche']);
    await expect.poll(() => badgeText(desk)).toBe('1');
  });

  test('a pack switched off takes its marks from the open tab, and brings them back', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    popup = await PopupWindow.open(desk);
    await expect.poll(() => popup?.texts(PACK_SWITCH)).not.toEqual([]);
    await popup.click(PACK_SWITCH);
    await expect.poll(() => markedWords(page)).toEqual({});
    await expect.poll(() => isChecked(popup, PACK_SWITCH)).toBe('false');
    // The list has given way: nothing moves under the pointer any more.
    await expect.poll(() => popup?.texts('.empty')).toHaveLength(1);
    await popup.click(PACK_SWITCH);
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
  });

  test('a pause for this site silences it until it is ended', async () => {
    const { page } = desk;
    await typeDraft(page, 'Je ne sais pas.');
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
    popup = await PopupWindow.open(desk);
    await expect.poll(() => popup?.texts(PAUSE_SWITCH)).not.toEqual([]);
    await popup.click(PAUSE_SWITCH);
    await expect.poll(() => markedWords(page)).toEqual({});
    await expect.poll(() => isChecked(popup, PAUSE_SWITCH)).toBe('true');
    await expect.poll(() => popup?.texts('.empty')).toHaveLength(1);
    await popup.click(PAUSE_SWITCH);
    await expect.poll(() => markedWords(page)).toEqual({ rephrase: ['Je ne sais pas'] });
  });

  test.each(['fr', 'en', 'he'])('axe finds nothing in it in « %s »', async (language) => {
    const { page } = desk;
    await typeDraft(page, 'Je m’en fiche. Je ne sais pas.');
    await expect.poll(() => badgeText(desk)).toBe('2');
    await onExtensionPage(desk, (own) =>
      own.evaluate(
        (chosen) =>
          (
            window as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
          ).chrome.storage.local.set({
            settings: { language: chosen },
          }),
        language,
      ),
    );
    popup = await PopupWindow.open(desk);
    await expect.poll(() => popup?.evaluate('document.documentElement.lang')).toBe(language);
    await expect.poll(() => popup?.texts('.finding .words')).toHaveLength(2);
    await popup.evaluate(axe);
    const faults = await popup.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map((n) => n.html).join(' ')))`,
    );
    expect(faults).toEqual([]);
  });
});

describe('the welcome page', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  test('opens at install, marks its own sample, and axe finds nothing', async () => {
    const page = desk.context.pages().find((candidate) => candidate.url().endsWith('/welcome.html'));
    if (page === undefined) throw new Error('No welcome page was opened');
    await page.bringToFront();
    await expect.poll(async () => Object.values(await markedWords(page)).flat().length).toBeGreaterThan(0);
    await page.evaluate(axe);
    const faults = await page.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe
        .run()
        .then(({ violations }) => violations.map(({ id }) => id)),
    );
    expect(faults).toEqual([]);
  });
});
