import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPILER_VERSION, type CompiledPack } from '../src/engine/rule';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RULES = join(ROOT, 'rules');
/** The sources that decide what a pack compiles to: a change there makes every kept pack stale. */
const COMPILER = [join(ROOT, 'src', 'packs'), join(ROOT, 'src', 'engine')];
/** Where the compiled built-in packs are kept: one JSON file, an array of packs. */
export const BUILT_IN_FILE = join(ROOT, '.packs', 'built-in.json');

interface Folder {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly hash: string;
}

/**
 * The built-in packs, compiled. They are compiled once and kept in `.packs/`; a pack whose sources or whose compiler
 * changed is compiled and proved again. zod and compromise are loaded only then, so that an unchanged call is quick.
 * Throws with every author's mistake in one message.
 */
export async function builtInPacks(): Promise<CompiledPack[]> {
  const folders = await readFolders();
  const kept = await keptPacks();
  const isFresh = (folder: Folder, pack: CompiledPack | undefined) =>
    pack?.sourceHash === folder.hash && pack.compiler === COMPILER_VERSION;
  const packs: CompiledPack[] = [];
  for (const folder of folders) {
    const known = kept.find((pack) => pack.id === folder.id);
    packs.push(known !== undefined && isFresh(folder, known) ? known : await compileFolder(folder));
  }
  if (packs.length !== kept.length || packs.some((pack, at) => pack !== kept[at])) {
    await mkdir(dirname(BUILT_IN_FILE), { recursive: true });
    // Written aside and moved into place: another command may be reading.
    const aside = `${BUILT_IN_FILE}.${process.pid}`;
    await writeFile(aside, JSON.stringify(packs));
    await rename(aside, BUILT_IN_FILE);
  }
  return packs;
}

async function compileFolder(folder: Folder): Promise<CompiledPack> {
  const [{ admitPack }, { describeMistake }] = await Promise.all([
    import('../src/packs/admit'),
    import('../src/packs/mistake'),
  ]);
  const admitted = admitPack(folder.id, folder.files, folder.hash);
  if ('pack' in admitted) return admitted.pack;
  const told = admitted.mistakes.map((mistake) => `  ${describeMistake(mistake)}`).join('\n');
  throw new Error(`${folder.id} was not compiled:\n${told}`);
}

async function readFolders(): Promise<Folder[]> {
  const compiler = await compilerHash();
  const entries = await readdir(RULES, { recursive: true });
  const manifests = entries.filter((entry) => /(^|[\\/])pack\.json$/.test(entry)).sort();
  return Promise.all(
    manifests.map(async (manifest) => {
      const folder = join(RULES, dirname(manifest));
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
      const files = await Promise.all(
        names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
      );
      const hash = createHash('sha256').update(compiler).update(JSON.stringify(files)).digest('hex').slice(0, 16);
      return { id: relative(RULES, folder).split(/[\\/]/).join('/'), files, hash };
    }),
  );
}

async function compilerHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of COMPILER) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex');
}

async function keptPacks(): Promise<CompiledPack[]> {
  try {
    return JSON.parse(await readFile(BUILT_IN_FILE, 'utf8')) as CompiledPack[];
  } catch {
    // Not compiled yet, or a file cut short: compiled anew.
    return [];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const packs = await builtInPacks();
    console.log(`${packs.length} packs, ${packs.reduce((sum, pack) => sum + pack.rules.length, 0)} rules`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
