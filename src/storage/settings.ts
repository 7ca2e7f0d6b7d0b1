import { storage } from 'wxt/utils/storage';
import type { Settings } from '../messaging/protocol';

export const DEFAULT_SETTINGS: Settings = { language: 'auto', off: [], on: [], pausedSites: [], me: 'unknown' };

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

/**
 * Reads stored settings key by key. By hand and not with zod: the worker does this each time it wakes to hand over
 * packs, and evaluating zod alone takes longer than all the rest of that (about 0.1 s, measured 2026-11).
 */
export function parseSettings(value: unknown): Settings {
  const stored = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    language: oneOf(stored['language'], ['auto', 'fr', 'en', 'he'], DEFAULT_SETTINGS.language),
    off: strings(stored['off']),
    on: strings(stored['on']),
    pausedSites: strings(stored['pausedSites']),
    me: oneOf(stored['me'], ['f', 'm', 'unknown'], DEFAULT_SETTINGS.me),
  };
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((candidate) => candidate === value) ?? fallback;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((entry): entry is string => typeof entry === 'string'))] : [];
}
