import { describe, expect, test } from 'vitest';
import type { Detector } from '../../src/engine/rule';
import { findingsOf, packOf } from './pack-of';

/** A rule that looks for one thing, and what it would put there. */
function detecting(detect: Detector) {
  return packOf({ regle: { detect, flag: undefined, say: [{ replaces: 'phrase', text: '{mended}' }] } });
}

function marked(detect: Detector, draft: string, options = {}): string[] {
  return findingsOf(detecting(detect), draft, { language: 'fr', ...options }).map(({ text }) => text);
}

const TABLE: readonly (readonly [Detector, readonly (readonly [string, string])[], readonly string[]])[] = [
  [
    'capitals',
    [
      ['MERCI DE LIRE LE MAIL', 'MERCI DE LIRE LE MAIL'],
      ['Bonjour, JE VOUS AI ENVOYÉ LE MAIL hier.', 'JE VOUS AI ENVOYÉ LE MAIL'],
      ['C’EST ÉCRIT DANS LE MAIL 2 FOIS', 'C’EST ÉCRIT DANS LE MAIL 2 FOIS'],
    ],
    [
      'Votre IBAN, le BIC et la TVA.',
      'JAMAIS plus, PLUS JAMAIS',
      'Le modèle GALAXY BUDS PRO MAX',
      'CONDITIONS DE VENTE DU SITE\nà lire',
      'Réf. AB12 CD34 EF56 GH78',
      'merci de lire le mail',
      'AIDE-LE-CLIENT@DU-MAIL.COM.FR',
    ],
  ],
  [
    'stacked-punctuation',
    [
      ['Lisez le mail !!!', '!!!'],
      ['Lisez le mail ! ! !', '! ! !'],
      ['Et le mail ??', '??'],
      ['Quoi ?!?!', '?!?!'],
    ],
    ['Lisez le mail !', 'Quoi ?!', 'Ah !!', 'Bien...', 'Bon… ?', '?', ''],
  ],
  [
    'stretched-letters',
    [
      ['Nooooon voyons', 'Nooooon'],
      ['c’est LOOOONG', 'LOOOONG'],
    ],
    ['www.exemple.fr et wwwww.fr', 'hmmmmm', 'La création', 'Réf AAAA1', '1111', 'Bonjour Veeeee'],
  ],
  [
    'unfilled-blank',
    [
      ['Bonjour {prénom},', '{prénom}'],
      ['le [date]', '[date]'],
      ['le [insérer la date]', '[insérer la date]'],
      ['Cher <CLIENT>', '<CLIENT>'],
      ['Cher <nom du client>', '<nom du client>'],
      ['n° XXXX', 'XXXX'],
      ['soit XX,XX €', 'XX,XX'],
      ['le JJ/MM/AAAA', 'JJ/MM/AAAA'],
      ['Bonjour ____,', '____'],
      ['%SIGNATURE%', '%SIGNATURE%'],
    ],
    [
      'Bonjour {{ticket.requester.first_name}},',
      'Bonjour {{first_name}},',
      '{% if x %}',
      'voir [ici](https://exemple.fr)',
      'note [1] et [x]',
      '[Ticket 4512]',
      'carte XXXX XXXX 1234',
      'taille XXL',
      'a < b et c > d',
      '<br> et <strong>oui</strong>',
      'écrivez à <aide@exemple.fr>',
      'au format JJ/MM/AAAA',
      'Nom : ____',
      '{ "a": 1 }',
      'snake___case',
      'XXIe siècle',
    ],
  ],
];

describe.each(TABLE)('the detector %s', (detect, found, passes) => {
  test.each(found)('marks « %s » at « %s »', (draft, text) => {
    expect(marked(detect, draft)).toContain(text);
  });
  test.each(passes)('lets « %s » pass', (draft) => {
    expect(marked(detect, draft)).toEqual([]);
  });
});

describe('a blank', () => {
  test.each([
    ['before it', 8],
    ['inside it', 12],
    ['behind it', 16],
  ])('is being filled while the caret is %s', (_, caret) => {
    expect(marked('unfilled-blank', 'Bonjour {prénom}, oui', { caret })).toEqual([]);
  });
  test('is left unfilled once the caret is elsewhere', () => {
    expect(marked('unfilled-blank', 'Bonjour {prénom}, oui', { caret: 20 })).toEqual(['{prénom}']);
  });
});

describe('a sentence of an earlier reply', () => {
  const earlier = ['Bonjour,\nNous faisons tout notre possible pour vous aider.\nCordialement'];
  test.each([
    'Nous faisons tout notre possible pour vous aider.',
    'nous faisons tout notre  possible, pour vous aider !',
  ])('is marked in « %s »', (draft) => {
    expect(marked('repeated-sentence', draft, { earlier })).toHaveLength(1);
  });
  test.each(['Nous faisons tout notre possible.', 'Cordialement', 'Nous faisons tout pour vous.'])(
    'is no other than « %s »',
    (draft) => {
      expect(marked('repeated-sentence', draft, { earlier })).toEqual([]);
    },
  );
  test('is none where nothing was sent', () => {
    expect(marked('repeated-sentence', 'Nous faisons tout notre possible pour vous aider.')).toEqual([]);
  });
});

describe('apologies', () => {
  test('are marked from the second sentence on that holds one', () => {
    const draft = 'Désolé, pardon. Le colis part. Encore toutes nos excuses. Navrée.';
    expect(marked('repeated-apology', draft)).toEqual(['toutes nos excuses', 'Navrée']);
  });
  test('are fine once', () => {
    expect(marked('repeated-apology', 'Je suis désolé, mes excuses pour ce retard.')).toEqual([]);
  });
});

describe('what is detected', () => {
  test('never displaces a phrase', () => {
    const pack = packOf({
      cri: { detect: 'capitals', flag: undefined, severity: 'avoid' },
      phrase: { flag: ['calmez vous'], severity: 'hint' },
    });
    const found = findingsOf(pack, 'MERCI, CALMEZ VOUS POUR LE MAIL').map(({ rule }) => rule.id);
    expect(found).toEqual(['fr/essai/phrase']);
  });
  test('stays beside a phrase that it does not touch', () => {
    const pack = packOf({
      cri: { detect: 'stacked-punctuation', flag: undefined },
      phrase: { flag: ['calmez vous'] },
    });
    expect(findingsOf(pack, 'Calmez-vous !!!').map(({ text }) => text)).toEqual(['Calmez-vous', '!!!']);
  });
  test('is put right in small letters, a name’s capital being lost', () => {
    const [finding] = findingsOf(detecting('capitals'), 'Oui. MERCI DE LIRE LE MAIL.');
    expect(finding?.say[0]).toMatchObject({ text: 'Merci de lire le mail', range: { start: 5, end: 26 } });
  });
});
