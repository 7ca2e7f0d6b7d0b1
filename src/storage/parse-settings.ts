import { BEFORE_SENDING, CHIP_CORNERS, type Settings } from '../messaging/protocol';

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  off: [],
  on: [],
  pausedSites: [],
  me: 'unknown',
  beforeSending: 'off',
  chip: 'bottom-end',
};

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
    beforeSending: oneOf(stored['beforeSending'], BEFORE_SENDING, DEFAULT_SETTINGS.beforeSending),
    chip: oneOf(stored['chip'], [...CHIP_CORNERS, 'hidden'], DEFAULT_SETTINGS.chip),
  };
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((candidate) => candidate === value) ?? fallback;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.filter((entry): entry is string => typeof entry === 'string'))] : [];
}
