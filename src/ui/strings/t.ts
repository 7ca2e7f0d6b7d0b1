import type { UiLanguage } from '../../messaging/protocol';
import en from './en.json';
import fr from './fr.json';
import he from './he.json';

export type StringKey = keyof typeof fr;

const STRINGS: Readonly<Record<UiLanguage, Readonly<Record<StringKey, string>>>> = { fr, en, he };

/** Gives a string of the interface, `{name}` filled in. A key with `_one`, `_two`, `_other` beside it follows `count`. */
export type Translate = (key: StringKey, values?: Readonly<Record<string, string | number>>) => string;

/** The one way to a string of the interface. Our own and not `chrome.i18n`, which cannot change language at run time. */
export function translator(language: UiLanguage): Translate {
  const strings: Readonly<Record<string, string>> = STRINGS[language];
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
