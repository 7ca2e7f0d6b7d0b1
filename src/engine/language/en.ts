import { type LanguageWords, words } from './words';

export const english: LanguageWords = {
  language: 'en',
  frequent: words(`i you he she we they the a an to of and is are was not do don t for with that this these my your it its in
    on at be have has can will would please thank thanks hello hi but if so our us me what when how there here as no`),
  greetings: words('hi hello hey dear good thanks'),
  titles: words('mr mrs ms miss dr sir madam morning afternoon evening there everyone all'),
  conditions: words('if unless when whenever'),
  nextSteps: words('check find ask look get write call confirm send let reach contact follow escalate investigate'),
  actors: words('i we ll'),
  familiar: words(''),
  formal: words(''),
  familiarOrders: words(''),
  feminineSelf: words(''),
  capitals: words('i im ill ive id'),
};
