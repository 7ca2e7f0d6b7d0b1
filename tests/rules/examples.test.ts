import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../../scripts/compile-packs';
import { check } from '../../src/engine/check';
import { readPack } from '../../src/packs/read';
import type { PackSource } from '../../src/packs/schema';

const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));
const packs = await builtInPacks();
/** Rules that ship off are tried as if they were on. */
const on = new Set(packs.flatMap(({ rules }) => rules.map(({ id }) => id)));

function sources(): PackSource[] {
  const manifests = readdirSync(RULES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('pack.json'),
  );
  return manifests.map((manifest) => {
    const folder = join(RULES, dirname(manifest));
    const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
    const source = readPack(dirname(manifest).replaceAll('\\', '/'), files);
    if ('mistakes' in source) throw new Error(JSON.stringify(source.mistakes));
    return source;
  });
}

// Each example is tried among all the packs, so that a rule which another displaces is found out.
describe.each(sources())('$id', ({ id, rules, language }) => {
  describe.each(Object.entries(rules))('%s', (name, { examples }) => {
    const findings = (draft: string, earlier: readonly string[] = []) =>
      check(draft, packs, { language, on, earlier }).filter(({ rule }) => rule.id === `${id}/${name}`);

    test.each(examples.flags)('marks « $draft », which becomes « $becomes »', ({ draft, becomes, earlier }) => {
      const [finding] = findings(draft, earlier);
      const [first] = finding?.say ?? [];
      expect(first && draft.slice(0, first.range.start) + first.text + draft.slice(first.range.end)).toBe(becomes);
    });

    test.each(examples.passes)('lets « %s » pass', (draft) => {
      expect(findings(draft).map(({ text }) => text)).toEqual([]);
    });
  });
});
