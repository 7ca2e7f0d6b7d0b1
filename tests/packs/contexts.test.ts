import { describe, expect, test } from 'vitest';
import type { Guard, Language } from '../../src/engine/rule';
import { markedIn, packOf } from '../engine/pack-of';

/** A phrase for each language that excuses nothing by itself. */
const PHRASE: Readonly<Record<Language, string>> = {
  fr: 'colis perdu',
  en: 'lost parcel',
  he: 'החבילה אבדה',
};

/** What each language says around a phrase that makes it something else, and what only looks like it. */
const TABLE: readonly (readonly [Language, Guard, readonly string[], readonly string[]])[] = [
  [
    'fr',
    'quote',
    [
      'Vous me dites que colis perdu',
      'Vous nous avez indiqué que le colis perdu',
      'Selon vous le colis perdu',
      '‘colis perdu’',
    ],
    ['Vous savez, colis perdu', 'Vous me dites tout, mais colis perdu', 'Dites-moi : colis perdu'],
  ],
  [
    'fr',
    'denial',
    ['Ce n’est pas un colis perdu', 'Je ne dis pas que colis perdu'],
    ['C’est un colis perdu', 'Pas vu. Colis perdu'],
  ],
  [
    'fr',
    'conditional',
    ['Si vous avez un colis perdu', 'En cas de colis perdu'],
    ['Si fait ! Colis perdu', 'Colis perdu, voilà'],
  ],
  [
    'fr',
    'next-step',
    ['Colis perdu, je vérifie et je vous réponds', 'Colis perdu. Je me renseigne tout de suite.'],
    ['Colis perdu. Voilà.'],
  ],
  [
    'en',
    'quote',
    [
      'You mentioned that the lost parcel',
      'You told us about the lost parcel',
      'According to you the lost parcel',
      '‘lost parcel’',
    ],
    ['Lost parcel.', 'It is a lost parcel'],
  ],
  [
    'en',
    'denial',
    ['It is not a lost parcel', 'That isn’t a lost parcel'],
    ['It is a lost parcel', 'Not now. Lost parcel'],
  ],
  [
    'en',
    'conditional',
    ['If you have a lost parcel', 'In case of a lost parcel'],
    ['Lost parcel, then', 'So it is a lost parcel'],
  ],
  [
    'en',
    'next-step',
    ['Lost parcel, I’ll check with the courier', 'Lost parcel. Let me find out for you.'],
    ['Lost parcel. Bye.'],
  ],
  ['he', 'quote', ['ציינת שהחבילה אבדה', 'אמרת שהחבילה אבדה', '״החבילה אבדה״', '"החבילה אבדה"'], ['אז החבילה אבדה']],
  ['he', 'conditional', ['אם החבילה אבדה', 'במידה והחבילה אבדה'], ['החבילה אבדה, זהו']],
  ['he', 'next-step', ['החבילה אבדה, אני בודקת מול השליח', 'החבילה אבדה. אבדוק ואחזור אליך.'], ['החבילה אבדה. זהו.']],
];

describe.each(TABLE)('in %s the guard %s', (language, guard, excused, marked) => {
  const pack = packOf({ regle: { flag: [PHRASE[language]], guards: [guard] } }, { language });
  const bare = packOf({ regle: { flag: [PHRASE[language]], guards: [] } }, { language });

  test.each(excused)('excuses « %s »', (draft) => {
    expect(markedIn(pack, draft, { language })).toEqual([]);
    // Without the guard it would be marked: the sentence is no excuse by itself.
    expect(markedIn(bare, draft, { language })).toHaveLength(1);
  });

  test.each(marked)('does not excuse « %s »', (draft) => {
    expect(markedIn(pack, draft, { language })).toHaveLength(1);
  });
});

describe('a verb', () => {
  test.each<[Language, string, string, string]>([
    ['fr', '{commander}', 'je commande', 'votre commande'],
    ['fr', '{demander}', 'je la demande', 'la demande'],
    ['fr', '{livrer}', 'nous livrons', 'un livre'],
    ['en', '{order}', 'you order it', 'your order'],
    ['en', '{return}', 'they return it', 'the return'],
  ])('in %s, %s is found in « %s » and not in « %s », where it is a noun', (language, pattern, verb, noun) => {
    const pack = packOf({ regle: { flag: [pattern], guards: [] } }, { language });
    expect(markedIn(pack, verb, { language })).toHaveLength(1);
    expect(markedIn(pack, noun, { language })).toEqual([]);
  });
});

describe('an address or code', () => {
  test.each([
    'https://exemple.fr/colis-perdu/aide',
    'écrire à colis.perdu@exemple.fr',
    'le dossier C:\\colis\\colis-perdu',
    '`colis perdu`',
  ])('is no wording: « %s »', (draft) => {
    const pack = packOf({ regle: { flag: ['colis perdu'], guards: [] } });
    expect(markedIn(pack, draft)).toEqual([]);
  });
  test('is left again behind it', () => {
    const pack = packOf({ regle: { flag: ['colis perdu'], guards: [] } });
    expect(markedIn(pack, 'https://exemple.fr/aide : colis perdu')).toEqual(['colis perdu']);
  });
});
