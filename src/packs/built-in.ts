import compiled from '../../.packs/built-in.json';
import type { CompiledPack } from '../engine/rule';

/** The packs that ship with the extension, compiled and proved at build by scripts/compile-packs.ts. */
export const builtInPacks = compiled as unknown as readonly CompiledPack[];
