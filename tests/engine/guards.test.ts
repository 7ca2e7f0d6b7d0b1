import { describe, expect, test } from 'vitest';
import type { Guard } from '../../src/engine/rule';
import { markedIn, packOf, patternsOf } from './pack-of';

const PHRASE = 'je sais pas';

describe.each<[Guard, readonly string[], readonly string[]]>([
  [
    'quote',
    [
      '« je sais pas »',
      '“je sais pas”',
      '"je sais pas", dit-il',
      'Il dit « non » et « je sais pas ».',
      '> je sais pas',
      '« Bonjour. je sais pas. Merci. »',
      '« Bonjour\nje sais pas »',
      '‘je sais pas’',
      "Il dit 'je sais pas'.",
      'Un « perdu. Il dit « je sais pas »',
      '״je sais pas״',
      'vous me dites que je sais pas',
      'Selon vous je sais pas',
      'je sais pas, dites vous',
      'Bien\n  > je sais pas',
      '> il dit « bonjour » et je sais pas',
    ],
    [
      '« Bien », je sais pas',
      'je sais pas ce que vous m’avez dit',
      'je sais pas « bien »',
      '12" et je sais pas',
      'Bien « non\n\nje sais pas »',
      'Il a dit « bonjour. je sais pas',
      'Un « perdu et je sais pas. Il dit « bof »',
      'l’eau, je sais pas, d’accord',
      "'tis je sais pas",
      '12" ou 14" et je sais pas',
      '>> non\nje sais pas',
      'a > je sais pas',
    ],
  ],
  [
    'question',
    ['je sais pas ?', 'Dois-je dire je sais pas, oui ?'],
    ['je sais pas. Oui ?', 'Oui ? je sais pas', 'je sais pas !'],
  ],
  [
    'denial',
    ['Loin de moi : loin de je sais pas', 'ce n’est pas je sais pas', 'sans dire je sais pas'],
    ['je sais pas', 'Sans. je sais pas', 'sans un mot de plus je sais pas'],
  ],
  [
    'conditional',
    ['si je sais pas', 'Quand un client écrit, je sais pas'],
    ['Si oui. je sais pas', 'je sais pas si oui'],
  ],
  [
    'next-step',
    [
      'je sais pas, je vérifie',
      'je sais pas. Je demande à mon collègue',
      'je sais pas mais nous cherchons',
      'je sais pas.\nJ’en demande la raison',
    ],
    [
      'je sais pas, vérifiez',
      'Je vérifie. je sais pas',
      'je sais pas. Bien. Je vérifie',
      'je sais pas, la demande est là',
    ],
  ],
])('the guard %s', (guard, excused, marked) => {
  const pack = patternsOf(PHRASE, { guards: [guard] });

  test.each(excused)('excuses « %s »', (draft) => {
    expect(markedIn(pack, draft)).toEqual([]);
    // Without the guard it would be marked: the sentence is no excuse by itself.
    expect(markedIn(patternsOf(PHRASE), draft)).toEqual([PHRASE]);
  });

  test.each(marked)('does not excuse « %s »', (draft) => {
    expect(markedIn(pack, draft)).toEqual([PHRASE]);
  });
});

describe('an exception of the rule', () => {
  const pack = patternsOf(PHRASE, { unless: ['mais je cherche', '^ promis'] });
  test.each([
    'je sais pas mais je cherche',
    'je sais pas. Promis',
    'Oui mais je cherche, je sais pas',
    'je sais pas\nmais je cherche',
  ])('excuses « %s »', (draft) => {
    expect(markedIn(pack, draft)).toEqual([]);
  });
  test.each(['je sais pas. Oui. Promis', 'Promis. je sais pas', 'je sais pas, promis'])(
    'does not excuse « %s »',
    (draft) => {
      expect(markedIn(pack, draft)).toEqual([PHRASE]);
    },
  );

  test('marks nothing itself', () => {
    expect(markedIn(pack, 'Oui mais je cherche')).toEqual([]);
  });

  test('is of its own rule only', () => {
    const two = packOf({ a: { flag: [PHRASE], unless: ['je cherche'] }, b: { flag: ['bof'] } });
    expect(markedIn(two, 'bof, je sais pas, je cherche')).toEqual(['bof']);
  });

  test('is no exception while it stands in the sentence before', () => {
    expect(markedIn(pack, 'Bien mais je cherche. je sais pas')).toEqual([PHRASE]);
  });
});
