import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMPILER_VERSION, type CompiledPack } from '../src/engine/rule';
import { type PackFolder, packFolders } from './pack-folders';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where the compiled built-in packs are kept: one JSON file, an array of packs. */
export const BUILT_IN_FILE = join(ROOT, '.packs', 'built-in.json');

/**
 * The built-in packs, compiled. They are compiled once and kept in `.packs/`; a pack whose sources or whose compiler
 * changed is compiled and proved again. zod and compromise are loaded only then, so that an unchanged call is quick.
 * Throws with every author's mistake in one message.
 */
export async function builtInPacks(): Promise<CompiledPack[]> {
  const folders = await packFolders();
  const kept = await keptPacks();
  const isFresh = (folder: PackFolder, pack: CompiledPack | undefined) =>
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

async function compileFolder(folder: PackFolder): Promise<CompiledPack> {
  const [{ admitPack }, { describeMistake }] = await Promise.all([
    import('../src/packs/admit'),
    import('../src/packs/mistake'),
  ]);
  const admitted = admitPack(folder.id, folder.files, folder.hash);
  if ('pack' in admitted) return admitted.pack;
  const told = admitted.mistakes.map((mistake) => `  ${describeMistake(mistake)}`).join('\n');
  throw new Error(`${folder.id} was not compiled:\n${told}`);
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
