import { builtInPacks } from '../scripts/compile-packs';

/** The packs that the tests check with are compiled by the same script as those that ship. */
export async function setup(): Promise<void> {
  await builtInPacks();
}
