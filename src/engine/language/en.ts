import { frequentOnly } from './words';

export const english = frequentOnly(
  'en',
  `i you he she we they the a an to of and is are was not do don t for with that this these my your it its in on at be have
    has can will would please thank thanks hello hi but if so our us me what when how there here as no`,
);
