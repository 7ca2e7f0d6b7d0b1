import { build } from 'wxt';
import { findChromium } from '../../scripts/chromium';
import { buildStage } from '../stage/build';

/** Builds the extension as it ships, and the stage; finds a browser before anything else, so that its absence is told at once. */
export async function setup(): Promise<void> {
  findChromium();
  await build({ mode: 'production' });
  await buildStage();
}
