import { browser } from 'wxt/browser';
import type { CompiledPack } from '../engine/rule';

/** Where the build puts the compiled packs in the extension: see wxt.config.ts. */
const PACKS_FILE = '/packs.json';

let kept: Promise<readonly CompiledPack[]> | undefined;

/**
 * The packs that ship with the extension, compiled and proved at build; read once. They are a file that helpdesk pages may
 * read, and no part of a script or a message: handing three megabytes over by message would keep the worker busy for
 * longer than it takes to wake. Throws when the extension was updated or removed.
 */
export function builtInPacks(): Promise<readonly CompiledPack[]> {
  kept ??= readPacks();
  return kept;
}

async function readPacks(): Promise<readonly CompiledPack[]> {
  // wxt knows the files of public/ only, and this one is made by the build.
  const response = await fetch(browser.runtime.getURL(PACKS_FILE as '/'));
  return (await response.json()) as readonly CompiledPack[];
}
