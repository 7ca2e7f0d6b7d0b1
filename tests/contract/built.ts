import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { build } from 'wxt';
import { findChromium } from '../../scripts/chromium';
import { findFirefox } from '../../scripts/firefox';
import { buildStage } from '../stage/build';
import { RESULTS } from './results';

/** Builds the extension for both browsers as it ships, and the stage; finds the browsers before anything else. */
export async function setup({ name }: TestProject): Promise<void> {
  findChromium();
  findFirefox();
  await rm(`${RESULTS}firefox.ndjson`, { force: true });
  if (name === 'contract') await rm(`${RESULTS}chromium.ndjson`, { force: true });
  await build({ mode: 'production' });
  await build({ mode: 'production', browser: 'firefox' });
  await buildStage();
}
