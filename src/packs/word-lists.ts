import { foldWord } from '../engine/fold';
import type { Language } from '../engine/rule';

/** Closed word lists that a pattern names with `#`, by language. */
const LISTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    Adverb: `vraiment absolument franchement malheureusement hélas toujours encore jamais plus même bien trop très tellement
      exactement précisément honnêtement sincèrement simplement clairement certainement sûrement totalement complètement
      vite rapidement immédiatement maintenant actuellement aujourd'hui désormais ici là aussi non déjà personnellement
      strictement carrément juste seulement du tout`,
  },
  en: {},
  he: {},
};

/** The folded words of a list, or nothing for a name that the language does not have. */
export function wordList(name: string, language: Language): readonly string[] | undefined {
  return LISTS[language][name]
    ?.split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');
}

/** The names that a pattern in this language may use. */
export function wordListNames(language: Language): string[] {
  return Object.keys(LISTS[language]).map((name) => `#${name}`);
}
