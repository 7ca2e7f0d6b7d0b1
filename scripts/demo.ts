import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { check } from '../src/engine/check';
import { markedWords, openDesk, typeDraft } from '../tests/e2e/desk';
import { buildStage } from '../tests/stage/build';
import { findChromium } from './chromium';
import { builtInPacks } from './compile-packs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHOT = join(ROOT, '.artifacts', 'demo.png');

/** What a tired agent might type. */
const DRAFT = 'Bonjour Madame Roux, je ne sais pas où est votre colis. Vous avez tort, il est parti lundi. Attendez !';

findChromium();
await build({ root: ROOT });
await buildStage();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const desk = await openDesk({ headless: !hasDisplay });
const { page, context } = desk;
await page.bringToFront();
await typeDraft(page, DRAFT, '4201', 25);

const findings = check(DRAFT, await builtInPacks());
await page.waitForFunction(
  (count) =>
    [...CSS.highlights].reduce((sum, [name, marks]) => sum + (name.startsWith('bien-dit-') ? marks.size : 0), 0) ===
    count,
  findings.length,
);

if (hasDisplay) {
  console.log('\nRest the pointer on an underlined passage. Close the browser to end the demo.');
  await new Promise((resolve) => context.once('close', resolve));
} else {
  const [words] = Object.values(await markedWords(page)).flat();
  if (words !== undefined) await desk.card.openAt(words);
  await mkdir(join(ROOT, '.artifacts'), { recursive: true });
  await page.screenshot({ path: SHOT });
  console.log(
    `\nNo display here, so the browser ran headless. Typed into CKEditor 5 on the Zendesk stage:\n\n  ${DRAFT}\n`,
  );
  console.table(
    findings.map(({ text, severity, category, say }) => ({
      marked: text,
      severity,
      category,
      'you could write': say[0] ? `${say[0].before}${say[0].text}${say[0].after}` : '',
    })),
  );
  console.log(`Screenshot: ${relative(process.cwd(), SHOT)}`);
  await desk.close();
}
