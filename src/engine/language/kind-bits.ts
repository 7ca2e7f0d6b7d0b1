import { LANGUAGES, type Language } from '../rule';
import { KINDS, type Kind, type SmallWords } from './small-words';

/** The bit of a kind in a language: a word that several lists hold has the bits of all. */
export function bitOf(language: Language, kind: Kind): number {
  return 1 << (KINDS.indexOf(kind) * LANGUAGES.length + LANGUAGES.indexOf(language));
}

/** Adds the bits of a language's small words to those that are known. */
export function addBits(bitsOf: Map<string, number>, language: Language, small: SmallWords): void {
  for (const kind of KINDS) {
    for (const word of small[kind]?.split(/\s+/) ?? [])
      bitsOf.set(word, (bitsOf.get(word) ?? 0) | bitOf(language, kind));
  }
}
