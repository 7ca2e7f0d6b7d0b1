import type { Language } from '../rule';
import { english } from './en';
import { french } from './fr';
import { hebrew } from './he';
import type { LanguageWords } from './words';

/** What the engine itself knows of each language. */
export const LANGUAGE_WORDS: Readonly<Record<Language, LanguageWords>> = { fr: french, en: english, he: hebrew };
