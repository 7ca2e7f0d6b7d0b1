import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../src/storage/parse-settings';

const DEFAULTS = {
  language: 'auto',
  off: [],
  on: [],
  pausedSites: [],
  me: 'unknown',
  beforeSending: 'off',
  chip: 'bottom-end',
};

describe('stored settings', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'x'],
    ['another shape', { language: 7, off: 'fr', on: null, pausedSites: {}, me: 'x', beforeSending: 'block', chip: 4 }],
  ])('%s reads as the defaults', (_name, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  test('one key that does not read costs that key alone', () => {
    const stored = { language: 'he', off: ['fr/que-dire', 3, 'fr/que-dire'], pausedSites: ['a.zendesk.com'], me: 9 };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULTS,
      language: 'he',
      off: ['fr/que-dire'],
      pausedSites: ['a.zendesk.com'],
    });
  });
});
