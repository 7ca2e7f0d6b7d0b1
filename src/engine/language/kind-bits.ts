import { LANGUAGES, type Language } from '../rule';
import { LANGUAGE_WORDS } from '.';
import { KINDS, type Kind } from './words';

/** One bit a kind and language: a word that several lists hold has the bits of all. */
export const KIND_BITS = Object.fromEntries(
  LANGUAGES.map((language, at) => [
    language,
    Object.fromEntries(KINDS.map((kind, row) => [kind, 1 << (row * LANGUAGES.length + at)])),
  ]),
) as Readonly<Record<Language, Readonly<Record<Kind, number>>>>;

/** The small words of all languages with their bits. */
export function smallWords(): Map<string, number> {
  const bitsOf = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const kind of KINDS) {
      for (const word of LANGUAGE_WORDS[language][kind]?.split(/\s+/) ?? []) {
        bitsOf.set(word, (bitsOf.get(word) ?? 0) | KIND_BITS[language][kind]);
      }
    }
  }
  return bitsOf;
}
