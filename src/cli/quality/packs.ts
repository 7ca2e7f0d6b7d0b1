import { type PackFolder, packFolders } from '../../../scripts/pack-folders';
import type { CompiledPack, Language } from '../../engine/rule';
import { admitPack } from '../../packs/admit';
import { describeMistake, type Mistake } from '../../packs/mistake';
import { readPack } from '../../packs/read';
import type { PackSource } from '../../packs/schema';

/** A pack under way: what of it can be used, and what is wrong with the rest. */
export interface DraftPack {
  readonly source: PackSource;
  readonly pack: CompiledPack;
  readonly mistakes: readonly string[];
}

/** The packs of a language, without the rules that have mistakes: an author measures while another rule is half written. */
export async function packsUnderWay(language: Language): Promise<DraftPack[]> {
  const folders = (await packFolders()).filter(({ id }) => id.startsWith(`${language}/`));
  return folders.flatMap((folder) => withoutMistakes(folder) ?? []);
}

function withoutMistakes(folder: PackFolder): DraftPack | undefined {
  const told: string[] = [];
  let { files } = folder;
  for (;;) {
    const admitted = admitPack(folder.id, files, folder.hash);
    const source = readPack(folder.id, files);
    if ('pack' in admitted && !('mistakes' in source)) return { source, pack: admitted.pack, mistakes: told };
    const mistakes: readonly Mistake[] = 'mistakes' in admitted ? admitted.mistakes : [];
    told.push(...mistakes.map(describeMistake));
    const broken = new Set(
      mistakes.flatMap(({ rule }) => (rule === undefined ? [] : `${rule.split('/').at(-1)}.json`)),
    );
    const left = files.filter(({ name }) => !broken.has(name));
    if (left.length === files.length) {
      process.stderr.write(`${told.join('\n')}\n`);
      return undefined;
    }
    files = left;
  }
}
