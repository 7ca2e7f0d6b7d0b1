import { english } from './en';
import { french } from './fr';
import { hebrew } from './he';
import type { WordsOfLanguages } from './words';

/** The small words of each language. */
export const LANGUAGE_WORDS: WordsOfLanguages = { fr: french, en: english, he: hebrew };
