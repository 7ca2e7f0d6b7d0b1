import type { Page } from 'playwright-core';
import { type Launched, launchWithExtension } from '../../scripts/launch';
import { STAGE_URL, serveStage } from '../stage/build';
import { CardOnPage } from './card';

/** An agent's desk: a browser with the extension, and the stage open in it. */
export interface Desk extends Launched {
  readonly page: Page;
  readonly card: CardOnPage;
}

/** Starts a browser and opens the first ticket of the stage. */
export async function openDesk(options: Parameters<typeof launchWithExtension>[0] = {}): Promise<Desk> {
  const launched = await launchWithExtension(options);
  await serveStage(launched.context);
  const page = await openStage(launched.context);
  return { ...launched, page, card: new CardOnPage(page) };
}

/** Opens the stage in a tab of its own and waits until its editors are there. */
export async function openStage(context: Launched['context'], url = STAGE_URL): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
  return page;
}

/** The editable of a ticket. */
export function editable(page: Page, ticket = '4201') {
  return page.locator(`[data-ticket-id="${ticket}"] [data-test-id="omnicomposer-rich-text-ckeditor"]`);
}

/** The channel switch of a ticket's composer. */
export function channelSwitch(page: Page, ticket = '4201') {
  return page.locator(`[data-ticket-id="${ticket}"] [data-test-id="omnichannel-channel-switcher-button"]`);
}

interface StageWindow extends Window {
  readonly stageEditors: Record<
    string,
    { getData(): string; setData(html: string): void; enableReadOnlyMode(id: string): void }
  >;
}

/** What the editor itself holds. */
export function editorData(page: Page, ticket = '4201'): Promise<string> {
  return page.evaluate((id) => (window as unknown as StageWindow).stageEditors[id]?.getData() ?? '', ticket);
}

/** Replaces the whole draft through the editor itself, as a macro does. */
export function setEditorData(page: Page, html: string, ticket = '4201'): Promise<void> {
  return page.evaluate(
    ([id, data]) => (window as unknown as StageWindow).stageEditors[id as string]?.setData(data as string),
    [ticket, html],
  );
}

/** Makes the editor refuse every change from now on. */
export function makeReadOnly(page: Page, ticket = '4201'): Promise<void> {
  return page.evaluate((id) => (window as unknown as StageWindow).stageEditors[id]?.enableReadOnlyMode('test'), ticket);
}

/** The words under our marks, by severity. */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights.entries()) {
      if (!name.startsWith('bien-dit-')) continue;
      found[name.slice('bien-dit-'.length)] = [...highlight].map((range) => String(range));
    }
    return found;
  });
}

/** Empties the draft and types another, as an agent does, with `delay` ms between the keys. */
export async function typeDraft(page: Page, text: string, ticket = '4201', delay = 0): Promise<void> {
  await editable(page, ticket).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text, { delay });
}
