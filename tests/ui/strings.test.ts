import { describe, expect, test } from 'vitest';
import { translator } from '../../src/ui/strings/own';
import ownEn from '../../src/ui/strings/own/en.json';
import ownFr from '../../src/ui/strings/own/fr.json';
import ownHe from '../../src/ui/strings/own/he.json';
import pageEn from '../../src/ui/strings/page/en.json';
import pageFr from '../../src/ui/strings/page/fr.json';
import pageHe from '../../src/ui/strings/page/he.json';

const [fr, en, he] = [
  { ...pageFr, ...ownFr },
  { ...pageEn, ...ownEn },
  { ...pageHe, ...ownHe },
];

const LANGUAGES: readonly (readonly ['fr' | 'en' | 'he', Readonly<Record<string, string>>])[] = [
  ['fr', fr],
  ['en', en],
  ['he', he],
];
const PLURAL = /_(zero|one|two|few|many|other)$/;
const withoutForms = (strings: object) => Object.keys(strings).filter((key) => !PLURAL.test(key));
const slots = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the strings of the interface', () => {
  test.each(LANGUAGES)('%s has the keys of French, in the same order', (_, strings) => {
    expect(withoutForms(strings)).toEqual(withoutForms(fr));
  });

  test.each(LANGUAGES)('%s fills in what French fills in', (_, strings) => {
    const french: Readonly<Record<string, string>> = fr;
    for (const key of withoutForms(fr)) expect([key, ...slots(strings[key])]).toEqual([key, ...slots(french[key])]);
  });

  test.each(LANGUAGES)(
    '%s has each form that small numbers take in it, beside the key that they belong to',
    (language, strings) => {
      const forms = new Set([0, 1, 2, 3, 12].map((count) => new Intl.PluralRules(language).select(count)));
      const counted = new Set(
        Object.keys(fr)
          .filter((key) => PLURAL.test(key))
          .map((key) => key.replace(PLURAL, '')),
      );
      for (const key of counted) {
        const found = Object.keys(strings).filter((known) => PLURAL.test(known) && known.replace(PLURAL, '') === key);
        expect(found).toEqual(
          [...forms].map((form) => `${key}_${form}`).sort((a, b) => found.indexOf(a) - found.indexOf(b)),
        );
      }
    },
  );

  test('a number chooses its form', () => {
    expect(translator('fr')('found', { count: 1 })).toBe('1 passage à revoir');
    expect(translator('he')('found', { count: 2 })).toBe('שני קטעים לבדיקה');
  });
});
