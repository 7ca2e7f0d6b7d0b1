import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium';

/** The sizes that Chrome and Firefox ask for. */
const SIZES = [16, 32, 48, 96, 128];
const SOURCE = fileURLToPath(new URL('../assets/icon.svg', import.meta.url));
const OUT = fileURLToPath(new URL('../public/icon/', import.meta.url));

/** Draws assets/icon.svg into public/icon/, where WXT finds the icons for the manifest. Run it after a change there. */
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const svg = await readFile(SOURCE, 'utf8');
await mkdir(OUT, { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(`${OUT}${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
