import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** What no linter sees. */
describe('the house', () => {
  test.each(filesUnder('entrypoints', /\.tsx?$/))('%s is wiring: at most 40 lines', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(41);
  });

  test.each(filesUnder('src', /\.tsx?$/))('%s has a name that says what it holds, and at most 250 lines', (file) => {
    expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|types|misc)(\.|\/)/);
    expect(read(file).split('\n').length).toBeLessThanOrEqual(251);
  });

  test('every host and every editor is in its list', () => {
    for (const folder of ['hosts', 'editors']) {
      const index = read(`src/${folder}/index.ts`);
      const kind = folder === 'hosts' ? /: Host = \{|= describedHost\(/ : /: Editor = \{|= richTextEditor\(/;
      const members = filesUnder(`src/${folder}`, /\.ts$/).filter(
        (file) => kind.test(read(file)) && !file.endsWith('sample.ts'),
      );
      expect(members.length).toBeGreaterThan(10);
      for (const member of members) expect(index).toContain(`./${member.split('/').at(-1)?.replace('.ts', '')}'`);
    }
  });

  test('Zendesk is named in its own host file, its list and its addresses only', () => {
    const places = filesUnder('src', /\.tsx?$/).filter((file) =>
      /zendesk/i.test(read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    const allowed = /^src\/(hosts\/|messaging\/helpdesk-tabs\.ts|ui\/strings\/)/;
    expect(places.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test('every manifest message exists in every language', () => {
    const keys = (language: string) => Object.keys(JSON.parse(read(`public/_locales/${language}/messages.json`)));
    expect(keys('en')).toEqual(keys('fr'));
    expect(keys('he')).toEqual(keys('fr'));
  });
});
