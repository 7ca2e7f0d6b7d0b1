import { describe, expect, test } from 'vitest';
import { foreignStretches } from '../../src/editors/own-words';

/** What is left of a draft for the agent. */
function own(text: string): string {
  let left = '';
  let from = 0;
  for (const { start, end } of foreignStretches(text)) {
    left += text.slice(from, start);
    from = end;
  }
  return (left + text.slice(from)).trim();
}

describe('what others wrote is no word of the agent’s', () => {
  test.each([
    [
      'a French attribution',
      'Je regarde.\n\nLe lun. 3 nov. 2025 à 09:12, Nadia <n@example.com> a écrit :\nJe ne sais pas.',
    ],
    ['an English one', 'Je regarde.\n\nOn Mon, Nov 3, 2025 at 9:12 AM Nadia <n@example.com> wrote:\n\nI do not know.'],
    [
      'one over two lines',
      'Je regarde.\n\nLe lundi 3 novembre 2025 à 09:12, Nadia Roux <nadia.roux@example.com>\na écrit :\nAlors ?',
    ],
    ['a Hebrew one', 'Je regarde.\n\nבתאריך יום ב׳, 3 בנוב׳ 2025 ב-9:12, מאת נדיה ‏<n@example.com>‏ כתבה:\nלא יודעת'],
    ['an original message', 'Je regarde.\n\n-----Original Message-----\nFrom: Nadia\nI do not know.'],
    ['un message d’origine', 'Je regarde.\n\n-----Message d’origine-----\nDe : Nadia\nJe ne sais pas.'],
    ['a forwarded message', 'Je regarde.\n\n---------- Forwarded message ---------\nFrom: Nadia\nAlors ?'],
    ['un message transféré', 'Je regarde.\n\n-------- Message transféré --------\nSujet : colis\nAlors ?'],
    [
      'a header without a line above it',
      'Je regarde.\n\nDe : Nadia Roux\nEnvoyé : lundi 3 novembre\nÀ : Service\nObjet : colis\n\nAlors ?',
    ],
    ['quoted lines', 'Je regarde.\n> Je ne sais pas.\n> Alors ?'],
    ['a signature behind its mark', 'Je regarde.\n-- \nCamille\nC’est la procédure, dit la signature'],
    ['a signature behind a sign-off', 'Je regarde.\nCordialement,\nCamille Roy\nService clients'],
    ['an English sign-off', 'Je regarde.\nKind regards,\nCamille'],
    ['a Hebrew sign-off', 'Je regarde.\nבברכה,\nקמיל'],
  ])('%s', (_, text) => {
    expect(own(text)).toBe('Je regarde.');
  });

  test('below quoted lines the agent goes on', () => {
    expect(own('Le 3 mai, Nadia a écrit :\n> Où est mon colis ?\nJe ne sais pas.\n> Et ma facture ?\nElle suit.')).toBe(
      'Je ne sais pas.\n\nElle suit.',
    );
  });

  test.each([
    ['« le client a écrit »', 'Le client a écrit trois fois, je ne sais pas pourquoi.'],
    ['a line that only begins like a header', 'De : 9 h à 18 h.\nJe ne sais pas.'],
    ['a rule of dashes', 'Bonjour\n----------\nJe ne sais pas.'],
    ['cordially said in a sentence', 'Je vous réponds cordialement, mais je ne sais pas.'],
    [
      'thanks in the middle',
      'Merci,\nje ne sais pas encore si le colis part demain ou après-demain, je vous le confirme avant midi.',
    ],
    ['a postscript behind the sign-off', 'Voilà.\nCordialement,\nCamille\nPS : je ne sais pas.'],
    [
      'a long text behind a sign-off',
      `Cordialement,\n${'Je ne sais pas où est votre colis, ni quand il sera livré chez vous cette semaine.\n'.repeat(3)}`,
    ],
  ])('%s is left to the agent', (_, text) => {
    expect(own(text)).toContain(text.includes('Je ne sais pas') ? 'Je ne sais pas' : 'je ne sais pas');
  });

  test('stretches are in order and do not overlap', () => {
    const found = foreignStretches('> a\nb\n> c\nOn 3 May, Nadia Roux wrote:\n> d\ne\n-- \nf');
    expect(found.every(({ start, end }, at) => start < end && start >= (found[at - 1]?.end ?? 0))).toBe(true);
    expect(found.length).toBeGreaterThan(3);
  });
});
