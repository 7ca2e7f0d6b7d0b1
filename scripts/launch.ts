import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { findChromium } from './chromium';

/** The extension as it ships. */
export const EXTENSION = fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url));

export interface Launched {
  readonly context: BrowserContext;
  /** The extension's worker at the start; it may be stopped and started again later. */
  readonly worker: Worker;
  readonly extensionId: string;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension and a profile of its own, which `close` removes. */
export async function launchWithExtension(
  options: { headless?: boolean; locale?: string; colorScheme?: 'light' | 'dark'; extension?: string } = {},
): Promise<Launched> {
  const { headless = true, locale = 'fr-FR', colorScheme = 'light', extension = EXTENSION } = options;
  const profile = await mkdtemp(join(tmpdir(), 'bien-dit-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    locale,
    colorScheme,
    viewport: { width: 1180, height: 760 },
    // Playwright's own defaults would switch every extension off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--lang=${locale}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
