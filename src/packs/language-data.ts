import englishContexts from '../../rules/en/language/contexts.json';
import englishLists from '../../rules/en/language/lists.json';
import englishWords from '../../rules/en/language/small-words.json';
import frenchContexts from '../../rules/fr/language/contexts.json';
import frenchLists from '../../rules/fr/language/lists.json';
import frenchWords from '../../rules/fr/language/small-words.json';
import hebrewContexts from '../../rules/he/language/contexts.json';
import hebrewLists from '../../rules/he/language/lists.json';
import hebrewWords from '../../rules/he/language/small-words.json';
import type { SmallWords } from '../engine/language/small-words';
import type { Context, Language } from '../engine/rule';

/** What all packs of a language share. It is data, in `rules/<language>/language/`. */
export interface LanguageData {
  /** What a pattern may name with `#`: each is a list of patterns, any of which fits. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** What tells that a phrase is not the thing itself: patterns, by the guard that looks for them. */
  readonly contexts: Readonly<Partial<Record<Context, readonly string[]>>>;
  readonly smallWords: SmallWords;
}

export const LANGUAGE_DATA: Readonly<Record<Language, LanguageData>> = {
  fr: { lists: frenchLists, contexts: frenchContexts, smallWords: frenchWords },
  en: { lists: englishLists, contexts: englishContexts, smallWords: englishWords },
  he: { lists: hebrewLists, contexts: hebrewContexts, smallWords: hebrewWords },
};
