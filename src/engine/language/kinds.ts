import { LANGUAGES, type Language } from '../rule';
import { KINDS, type Kind, type SmallWords } from './small-words';

/** The kinds that words are of, as bits, a map for each language. */
export type KindsOfWords = Readonly<Record<Language, Map<string, number>>>;

/** The bit of a kind. */
export function bitOf(kind: Kind): number {
  return 1 << KINDS.indexOf(kind);
}

/** Nothing known of any word. */
export function noKinds(): KindsOfWords {
  return { fr: new Map(), en: new Map(), he: new Map() };
}

/** Adds a language's small words to those that are known. */
export function addKinds(kinds: KindsOfWords, language: Language, small: SmallWords): void {
  const known = kinds[language];
  for (const kind of KINDS) {
    for (const word of small[kind]?.split(/\s+/) ?? [])
      if (word !== '') known.set(word, (known.get(word) ?? 0) | bitOf(kind));
  }
}

/** The bits of a word, language by language. */
export function kindsOf(kinds: KindsOfWords, word: string): number[] {
  return LANGUAGES.map((language) => kinds[language].get(word) ?? 0);
}
