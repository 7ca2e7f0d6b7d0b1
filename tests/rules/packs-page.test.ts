import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { PACKS_PAGE, packsPage } from '../../scripts/packs-page';

test('docs/packs.md says what the rules say (npm run docs writes it anew)', async () => {
  expect(await readFile(PACKS_PAGE, 'utf8')).toBe(await packsPage());
});
