import type { LanguageWords } from './words';

export const english: LanguageWords = {
  frequent: `i you he she we they the a an to of and is are was not do don t for with that this my your it in on at be have
    will please thank hello if so our what how`,
};
