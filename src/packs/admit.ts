import { type Compiled, compilePack } from './compile';
import { lintPack } from './lint';
import { provePack } from './prove';
import { type PackFile, readPack } from './read';

/**
 * The one door for a pack: read, compiled, linted and proved by its own examples. Gives the compiled pack, or every
 * mistake of the first stage that found any; a pack with mistakes is never used.
 */
export function admitPack(folder: string, files: readonly PackFile[], sourceHash: string): Compiled {
  const source = readPack(folder, files);
  if ('mistakes' in source) return source;
  const compiled = compilePack(source, sourceHash);
  if ('mistakes' in compiled) return compiled;
  const mistakes = [...lintPack(source, compiled.pack), ...provePack(source, compiled.pack)];
  return mistakes.length > 0 ? { mistakes } : compiled;
}
