import type { UiLanguage } from '../../messaging/protocol';
import en from './own/en.json';
import fr from './own/fr.json';
import he from './own/he.json';
import pageEn from './page/en.json';
import pageFr from './page/fr.json';
import pageHe from './page/he.json';
import { type PageKey, type TranslateOf, translatorOf } from './t';

const STRINGS = { fr: { ...pageFr, ...fr }, en: { ...pageEn, ...en }, he: { ...pageHe, ...he } };

/** Every string of the interface: what helpdesk pages need too, and what only our own pages do. */
export type StringKey = PageKey | keyof typeof fr;
export type Translate = TranslateOf<StringKey>;

/** The one way to a string of the interface on our own pages. */
export function translator(language: UiLanguage): Translate {
  return translatorOf(language, STRINGS[language]);
}
