import type { LanguageWords } from './words';

/** Its letters tell it from the others, so it needs no frequent words. */
export const hebrew: LanguageWords = {};
