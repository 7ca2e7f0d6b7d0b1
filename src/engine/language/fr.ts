import type { LanguageWords } from './words';

export const french: LanguageWords = {
  denials: /(^| )(est pas|sans|loin de|jamais|(pense|dis) pas|pas dire)( dire| penser)?( que)?$/,
};
