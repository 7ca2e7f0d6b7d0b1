import type { SmallWords } from '../../engine/language/small-words';
import type { Language } from '../../engine/rule';
import { frenchSmallWords } from './fr';

/** The small words of each language, which every pack of it brings along. */
export const SMALL_WORDS: Readonly<Record<Language, SmallWords>> = { fr: frenchSmallWords, en: {}, he: {} };
