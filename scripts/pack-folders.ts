import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RULES = join(ROOT, 'rules');
/** The sources that decide what a pack compiles to: a change there makes every kept pack stale. */
const COMPILER = [join(ROOT, 'src', 'packs'), join(ROOT, 'src', 'engine')];

/** A pack's folder as it lies on the disk. */
export interface PackFolder {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Of its files, its language's and the compiler's. */
  readonly hash: string;
}

/** The folders under `rules/` that hold a pack, in the order of their ids. */
export async function packFolders(): Promise<PackFolder[]> {
  const compiler = await hashOf(COMPILER, '.ts');
  const entries = await readdir(RULES, { recursive: true });
  const manifests = entries.filter((entry) => /(^|[\\/])pack\.json$/.test(entry)).sort();
  return Promise.all(
    manifests.map(async (manifest) => {
      const folder = join(RULES, dirname(manifest));
      const language = await hashOf([join(folder, '..', 'language')], '.json');
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
      const files = await Promise.all(
        names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
      );
      const hash = createHash('sha256').update(compiler).update(language).update(JSON.stringify(files)).digest('hex');
      return { id: relative(RULES, folder).split(/[\\/]/).join('/'), files, hash: hash.slice(0, 16) };
    }),
  );
}

async function hashOf(folders: readonly string[], ending: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}
