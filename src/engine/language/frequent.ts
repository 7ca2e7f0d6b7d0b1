import type { Language } from '../rule';

/** Frequent words of each language, for one that may have no pack to bring them: its sentences are still told from others. */
export const FREQUENT: Readonly<Record<Language, string>> = {
  fr: 'je tu il elle on nous vous ne pas le la les un une des du et est pour avec que qui dans votre vos sur ce bonjour merci',
  en: `i you he she we they the a an to of and is are was not do don t for with that this my your it in on at be have
    will please thank hello if so our what how`,
  // Its letters tell it from the others.
  he: '',
};
