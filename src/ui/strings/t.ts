import type { UiLanguage } from '../../messaging/protocol';
import en from './page/en.json';
import fr from './page/fr.json';
import he from './page/he.json';

/** The strings that helpdesk pages need; those of our own pages stay out of the content script: see own.ts. */
export type PageKey = keyof typeof fr;
const PAGE_STRINGS = { fr, en, he };

type Values = Readonly<Record<string, string | number>>;

/** Gives a string, `{name}` filled in. A key with `_one`, `_two`, `_other` beside it follows `count`. */
export type TranslateOf<Key extends string> = (key: Key, values?: Values) => string;
export type PageTranslate = TranslateOf<PageKey>;

/** The one way to a string of the interface on a helpdesk's page. */
export function pageTranslator(language: UiLanguage): PageTranslate {
  return translatorOf(language, PAGE_STRINGS[language]);
}

/** Our own and not `chrome.i18n`, which cannot change language at run time. */
export function translatorOf<Key extends string>(
  language: UiLanguage,
  strings: Readonly<Record<string, string>>,
): TranslateOf<Key> {
  const plural = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const count = values['count'];
    const form = typeof count === 'number' ? strings[`${key}_${plural.select(count)}`] : undefined;
    const text = form ?? strings[key] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** The language to show: the one chosen, else the browser's, else French. */
export function uiLanguage(choice: UiLanguage | 'auto', browserLanguage: string): UiLanguage {
  if (choice !== 'auto') return choice;
  const base = browserLanguage.slice(0, 2).toLowerCase();
  if (base === 'iw') return 'he';
  return base === 'en' || base === 'he' ? base : 'fr';
}

/** The direction in which a language is written. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return language === 'he' ? 'rtl' : 'ltr';
}
