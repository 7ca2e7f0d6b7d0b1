import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { markedWords, openDesk, typeDraft } from '../tests/e2e/desk';
import { buildStage } from '../tests/stage/build';

// The picture in the README: the built extension on the stage, a mark's card open.
const DOCS = fileURLToPath(new URL('../docs/', import.meta.url));
await build({ root: fileURLToPath(new URL('..', import.meta.url)) });
await buildStage();
await mkdir(DOCS, { recursive: true });
const desk = await openDesk();
const { page } = desk;
await typeDraft(page, 'Bonjour Madame Roux, je ne sais pas où est votre colis. Vous avez tort, il est parti lundi.');
await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('bien-dit-')));
const [words] = Object.values(await markedWords(page)).flat();
await desk.card.openAt(words ?? '');
await page.screenshot({ path: join(DOCS, 'screenshot.png') });
await desk.close();
