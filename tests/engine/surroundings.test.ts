import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/check';
import { packOf } from './pack-of';

const packs = [
  packOf({
    'sans-suite': {
      flag: ['je sais pas'],
      guards: ['conditional', 'question'],
      say: [{ replaces: 'sentence', text: 'Je vérifie.' }],
    },
  }),
];

/** A draft with the first alternative in, or nothing when it is not marked. */
function mended(draft: string): string | undefined {
  const [finding] = check(draft, packs, { language: 'fr' });
  const [first] = finding?.say ?? [];
  return first && draft.slice(0, first.range.start) + first.text + draft.slice(first.range.end);
}

describe('an alternative that takes the place of a sentence', () => {
  test.each([
    ['Bonjour M. Dupont, je sais pas.', 'Bonjour M. Dupont, je vérifie.'],
    ['M. Dupont, je sais pas.', 'M. Dupont, je vérifie.'],
    ['Bonjour à vous, je sais pas svp !', 'Bonjour à vous, je vérifie !'],
    ['bonjour paul, je sais pas', 'bonjour paul, je vérifie'],
    ['Bonjour cher client, je sais pas.', 'Bonjour cher client, je vérifie.'],
    ['Bonjour Mme d’Artagnan de la Tour, je sais pas.', 'Bonjour Mme d’Artagnan de la Tour, je vérifie.'],
    ['Bonjour {{ticket.requester.first_name}}, je sais pas.', 'Bonjour {{ticket.requester.first_name}}, je vérifie.'],
    ['Bonjour {Prénom}, je sais pas !', 'Bonjour {Prénom}, je vérifie !'],
    ['Re-bonjour Paul, je sais pas.', 'Re-bonjour Paul, je vérifie.'],
    ['1) Je sais pas.', '1) Je vérifie.'],
    ['bonjour je sais pas', 'bonjour je vérifie'],
  ])('keeps what greets: « %s »', (draft, expected) => {
    expect(mended(draft)).toBe(expected);
  });

  test.each([
    ['Je sais pas (encore).', 'Je vérifie.'],
    ['Bien. (Je sais pas.) Merci.', 'Bien. (Je vérifie.) Merci.'],
    ['Je sais pas « quand ».', 'Je vérifie.'],
  ])('leaves no half of a bracket: « %s »', (draft, expected) => {
    expect(mended(draft)).toBe(expected);
  });

  test('leaves an address whole', () => {
    expect(mended('Je sais pas. Voyez https://acme.fr/aide?id=3 merci.')).toBe(
      'Je vérifie. Voyez https://acme.fr/aide?id=3 merci.',
    );
  });
});

describe('what excuses a phrase, and what only looks like it', () => {
  test.each(['si je sais pas', 'Quand on dit je sais pas', 'Je sais pas ?'])('excuses « %s »', (draft) => {
    expect(mended(draft)).toBeUndefined();
  });

  test.each([
    'Si, je sais pas.',
    'Je le dis quand même : je sais pas.',
    'C’est si compliqué que je sais pas.',
    'Je sais pas, voyez https://acme.fr/suivi?id=3',
  ])('does not excuse « %s »', (draft) => {
    expect(mended(draft)).toBeDefined();
  });
});
