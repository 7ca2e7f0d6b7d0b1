import type { Language } from '../engine/rule';
import { LANGUAGE_DATA } from './language-data';

/** The patterns of the list that `#name` stands for, or nothing for a name that the language does not have. */
export function listOf(name: string, language: Language): readonly string[] | undefined {
  const { lists } = LANGUAGE_DATA[language];
  return Object.hasOwn(lists, name) ? lists[name] : undefined;
}

/** The names that a pattern in this language may use. */
export function listNames(language: Language): string[] {
  return Object.keys(LANGUAGE_DATA[language].lists).map((name) => `#${name}`);
}
