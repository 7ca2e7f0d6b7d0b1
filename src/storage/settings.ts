import { storage } from 'wxt/utils/storage';
import type { Settings } from '../messaging/protocol';
import { DEFAULT_SETTINGS, parseSettings } from './parse-settings';

const item = storage.defineItem<unknown>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/** The settings as stored, each key that does not read replaced by its default. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Changes some settings and returns all. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...change });
  await item.setValue(settings);
  return settings;
}

/** Calls back whenever the settings change, from whichever page or worker. Returns what ends it. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return item.watch((value) => callback(parseSettings(value)));
}
