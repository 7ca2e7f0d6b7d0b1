import type { Language } from '../../engine/rule';
import { englishForms } from './en';
import { frenchForms } from './fr';
import { hebrewForms } from './he';

/** All forms of a verb in a language, folded, or nothing when its table does not know it. */
export function formsOf(lemma: string, language: Language): readonly string[] | undefined {
  if (language === 'fr') return frenchForms(lemma);
  return language === 'en' ? englishForms(lemma) : hebrewForms(lemma);
}
