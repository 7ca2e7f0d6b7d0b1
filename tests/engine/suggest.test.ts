import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../src/engine/check';
import type { Suggestion } from '../../src/engine/finding';
import type { RuleSource } from '../../src/packs/schema';
import { findingsOf, packOf, patternsOf } from './pack-of';

type Say = RuleSource['say'][number];

/** The suggestion for the only finding of a draft. */
function suggestionFor(draft: string, say: Say, options?: CheckOptions, flag = 'je sais pas'): Suggestion {
  const found = findingsOf(patternsOf(flag, { say: [say] }), draft, options);
  const [suggestion] = found[0]?.say ?? [];
  if (found.length !== 1 || suggestion === undefined) throw new Error(`${found.length} findings in « ${draft} »`);
  return suggestion;
}

/** A draft once the suggestion is in. */
function corrected(draft: string, say: Say, options?: CheckOptions, flag?: string): string {
  const { range, text } = suggestionFor(draft, say, options, flag);
  return draft.slice(0, range.start) + text + draft.slice(range.end);
}

describe('an alternative', () => {
  test.each<[string, Say['replaces'], string, string]>([
    ['for the phrase leaves the rest', 'phrase', 'Alors je sais pas, désolé.', 'Alors je vérifie, désolé.'],
    [
      'for the clause goes up to the commas',
      'clause',
      'Alors, là je sais pas trop, désolé.',
      'Alors, je vérifie, désolé.',
    ],
    [
      'for the sentence goes up to the stops',
      'sentence',
      'Oui. Alors, là je sais pas trop, désolé. Bien.',
      'Oui. Je vérifie. Bien.',
    ],
    ['for the sentence stays on its line', 'sentence', 'Oui\nAlors là je sais pas\nBien', 'Oui\nJe vérifie\nBien'],
  ])('%s', (_, replaces, draft, result) => {
    expect(corrected(draft, { replaces, text: 'Je vérifie' })).toBe(result);
  });
});

describe('the initial', () => {
  test.each([
    ['is a capital where the phrase has one', 'Je sais pas', 'Je vérifie', 'Je vérifie'],
    ['is small where the phrase is', 'oui je sais pas', 'Je vérifie', 'oui je vérifie'],
    ['is a capital though the alternative has none', 'Je sais pas', 'je vérifie', 'Je vérifie'],
    ['of an acronym stays', 'oui je sais pas', 'SAV prévenu', 'oui SAV prévenu'],
    ['with an accent follows', 'Je sais pas', 'étudions cela', 'Étudions cela'],
  ])('%s', (_, draft, text, result) => {
    expect(corrected(draft, { replaces: 'phrase', text })).toBe(result);
  });
});

describe('the final mark', () => {
  test.each([
    ['of the draft is kept', 'Je sais pas.', 'Je vérifie.', 'Je vérifie.'],
    ['that the draft has not is not added', 'Je sais pas', 'Je vérifie.', 'Je vérifie'],
    ['of an exclamation is kept', 'Je sais pas !', 'Je vérifie.', 'Je vérifie !'],
    ['of a question comes with the question', 'Je sais pas.', 'Puis-je vérifier ?', 'Puis-je vérifier ?'],
    ['of a question comes though the draft has none', 'Je sais pas', 'Puis-je vérifier ?', 'Puis-je vérifier ?'],
    ['of a sigh gives way', 'Je sais pas…', 'Je vérifie', 'Je vérifie.'],
    ['of a rant gives way', 'Je sais pas ???', 'Je vérifie', 'Je vérifie.'],
    ['inside a sentence is left out', 'Je sais pas, désolé.', 'Je vérifie.', 'Je vérifie, désolé.'],
    ['comes before a line break', 'Je sais pas\nBien', 'Puis-je vérifier ?', 'Puis-je vérifier ?\nBien'],
  ])('%s', (_, draft, text, result) => {
    expect(corrected(draft, { replaces: 'phrase', text })).toBe(result);
  });
});

describe('the address', () => {
  const say: Say = { replaces: 'phrase', text: 'Je vous réponds', forms: [{ address: 'tu', text: 'Je te réponds' }] };
  test.each([
    ['is formal when nothing tells', 'Je sais pas.', 'Je vous réponds.'],
    ['is that of the sentence', 'Je sais pas si tu vois.', 'Je te réponds si tu vois.'],
    ['is that of the draft', 'Tu as raison. Je sais pas.', 'Tu as raison. Je te réponds.'],
    [
      'is that of the sentence before that of the draft',
      'Tu vois. Je sais pas pour vous.',
      'Tu vois. Je vous réponds pour vous.',
    ],
    ['is read from an elided t’', 'Je sais pas quoi t’écrire.', 'Je te réponds quoi t’écrire.'],
    ['is not read from « a-t-il »', 'Je sais pas, y a-t-il un code.', 'Je vous réponds, y a-t-il un code.'],
  ])('%s', (_, draft, result) => {
    expect(corrected(draft, say)).toBe(result);
  });

  test('is familiar with a familiar order', () => {
    expect(corrected('Attends', say, undefined, '^ (attends|attendez)')).toBe('Je te réponds');
    expect(corrected('Attendez', say, undefined, '^ (attends|attendez)')).toBe('Je vous réponds');
  });
});

describe('the agent', () => {
  const say: Say = {
    replaces: 'phrase',
    text: 'Toutes mes excuses',
    forms: [
      { me: 'f', text: 'Désolée' },
      { me: 'm', text: 'Désolé' },
    ],
  };
  test.each<[string, string, CheckOptions, string]>([
    ['without a setting is spoken of without gender', 'Je sais pas', {}, 'Toutes mes excuses'],
    ['is a woman by the setting', 'Je sais pas', { me: 'f' }, 'Désolée'],
    ['is a man by the setting', 'Je sais pas', { me: 'm' }, 'Désolé'],
    ['is a woman by her own sentence', 'Je sais pas, navrée', { me: 'm' }, 'Désolée, navrée'],
  ])('%s', (_, draft, options, result) => {
    expect(corrected(draft, say, { language: 'fr', ...options })).toBe(result);
  });
});

describe('a greeting', () => {
  const say: Say = { replaces: 'sentence', text: 'Je vérifie' };
  test.each([
    ['with a name is kept', 'Bonjour Madame Roux, je sais pas.', 'Bonjour Madame Roux, je vérifie.'],
    ['without a comma is kept', 'bonjour je sais pas', 'bonjour je vérifie'],
    ['of a first name is kept', 'Bonjour Camille je sais pas', 'Bonjour Camille je vérifie'],
    ['on its own line is kept', 'Bonjour\nJe sais pas', 'Bonjour\nJe vérifie'],
  ])('%s', (_, draft, result) => {
    expect(corrected(draft, say)).toBe(result);
  });
});

describe('the slots', () => {
  test('are the braces of the text, as it goes in', () => {
    const { text, slots } = suggestionFor('je sais pas', {
      replaces: 'phrase',
      text: 'Avant {heure}, {prénom} vérifie',
    });
    expect(slots.map(({ start, end }) => text.slice(start, end))).toEqual(['{heure}', '{prénom}']);
  });

  test('are counted behind a slot that opens the text', () => {
    const { text, slots } = suggestionFor('Je sais pas', { replaces: 'phrase', text: '{prénom} vérifie' });
    expect(text).toBe('{prénom} vérifie');
    expect(slots).toEqual([{ start: 0, end: 8 }]);
  });
});

describe('an empty alternative', () => {
  const say: Say = { replaces: 'phrase', text: '' };
  test.each([
    ['takes the comma before it at the end of a sentence', 'Oui, bien, je sais pas.', 'Oui, bien.'],
    ['leaves a spaced mark', 'Oui, je sais pas !', 'Oui !'],
    ['takes the blank behind it', 'Oui je sais pas mais bon', 'Oui mais bon'],
    ['takes the comma behind it where one stands before', 'Oui, je sais pas, mais bon', 'Oui, mais bon'],
    ['takes the comma behind it at the start of a sentence', 'Je sais pas, mais bon', 'Mais bon'],
    ['leaves a comma that what is before it needs', 'Oui je sais pas, mais bon', 'Oui, mais bon'],
    ['takes the mark of a whole sentence', 'Oui. Je sais pas. Bon.', 'Oui. Bon.'],
    ['leaves the line break', 'Oui\nJe sais pas\nBon', 'Oui\n\nBon'],
  ])('%s', (_, draft, result) => {
    expect(corrected(draft, say)).toBe(result);
  });
});

describe('the sentence around', () => {
  test('is given before and behind the text, final mark included', () => {
    const { before, after: behind } = suggestionFor('Oui. Alors, je sais pas trop ! Bien.', {
      replaces: 'phrase',
      text: 'Je vérifie',
    });
    expect([before, behind]).toEqual(['Alors, ', ' trop !']);
  });
});

test('an alternative for a sentence takes the sign behind its last number along', () => {
  expect(corrected('Je sais pas pour les 50 €. Bien.', { replaces: 'sentence', text: 'Je vérifie' })).toBe(
    'Je vérifie. Bien.',
  );
});

describe('an English alternative', () => {
  const pack = packOf(
    {
      regle: {
        flag: ["i (can't|cannot) help"],
        say: [{ replaces: 'sentence', text: 'Here is what I can do: {option}.' }],
      },
    },
    { language: 'en' },
  );
  test.each([
    ['Hi Sam, I can’t help.', 'here is what I can do: {option}'],
    ['I can’t help.', 'Here is what I can do: {option}'],
    ['Thanks. I cannot help', 'Here is what I can do: {option}'],
  ])('for « %s » begins as its place asks, whatever the capital of « I »', (draft, text) => {
    expect(findingsOf(pack, draft, { language: 'en' })[0]?.say[0]?.text).toBe(text);
  });
});
