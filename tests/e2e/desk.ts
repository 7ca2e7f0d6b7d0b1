import type { Page } from 'playwright-core';
import { type Launched, launchWithExtension } from '../../scripts/launch';
import { STAGE_URL, serveStage } from '../stage/build';

/** An agent's desk: a browser with the extension, and the stage open in it. */
export interface Desk extends Launched {
  readonly page: Page;
}

export async function openDesk(options: Parameters<typeof launchWithExtension>[0] = {}): Promise<Desk> {
  const launched = await launchWithExtension(options);
  await serveStage(launched.context);
  const page = await launched.context.newPage();
  await page.goto(STAGE_URL);
  await page.locator('html[data-stage="ready"]').waitFor({ state: 'attached' });
  return { ...launched, page };
}

/** The editable of a ticket. */
export function editable(page: Page, ticket = '4201') {
  return page.locator(`[data-ticket-id="${ticket}"] [data-test-id="omnicomposer-rich-text-ckeditor"]`);
}

/** What the editor itself holds. */
export function editorData(page: Page, ticket = '4201'): Promise<string> {
  return page.evaluate(
    (id) =>
      (window as unknown as { stageEditors: Record<string, { getData(): string }> }).stageEditors[id]?.getData() ?? '',
    ticket,
  );
}

/** The words under our marks, by highlight name. */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights.entries()) {
      if (name.startsWith('bien-dit-')) found[name] = [...highlight].map((range) => String(range));
    }
    return found;
  });
}
