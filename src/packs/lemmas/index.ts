import type { Language } from '../../engine/rule';
import { frenchForms } from './fr';

/** All forms of a verb in a language, folded, or nothing when its table does not know it. */
export function formsOf(lemma: string, language: Language): readonly string[] | undefined {
  return language === 'fr' ? frenchForms(lemma) : undefined;
}
