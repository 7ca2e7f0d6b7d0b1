import type { LanguageWords } from './words';

export const english: LanguageWords = {
  frequent: `i you he she we they the a an to of and is are was not do don t for with that this my your it its in on at
    be have has can will please thank hello hi but if so our what when how here`,
};
