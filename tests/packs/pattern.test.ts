import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANYWHERE, CLAUSE_EDGE, LANGUAGES, SENTENCE_EDGE } from '../../src/engine/rule';
import { type PatternMistake, parsePattern } from '../../src/packs/pattern';
import { markedIn, patternsOf } from '../engine/pack-of';

/** What is wrong with a pattern that must have something wrong. */
function mistakeIn(pattern: string): PatternMistake {
  const parsed = parsePattern(pattern, 'fr');
  if (!('problem' in parsed)) throw new Error(`« ${pattern} » was read`);
  return parsed;
}

describe('a pattern that compromise misreads', () => {
  test.each([
    ['a group in a group', "(je|j'|(toi et|lui et) moi) {savoir} pas", 'toi et moi sais pas', 'toi et moi sais pas'],
    [
      'a group in a group, its other side',
      "(je|j'|(toi et|lui et) moi) {savoir} pas",
      'lui et moi savons pas',
      'lui et moi savons pas',
    ],
    ['an optional group in a group', '(oui|non (merci)? bien) sûr', 'non bien sûr', 'non bien sûr'],
    ['a lemma glued to an apostrophe', "j'{avoir} oublié", "j'avais oublié", "j'avais oublié"],
    ['a list glued to an apostrophe', "j'#Adverb? oublie", "j'toujours oublie", "j'toujours oublie"],
    ['a group glued to an apostrophe', "qu'(il|elle) attende", "qu'elle attende", "qu'elle attende"],
    ['a lemma glued to a hyphen', '{dépêcher}-vous', 'Dépêchez-vous', 'Dépêchez-vous'],
    ['a lemma glued to a hyphen, typed with a blank', '{dépêcher}-vous', 'Dépêchez vous', 'Dépêchez vous'],
    ['a comma that stands alone', 'désolé , mais', 'désolé, mais', 'désolé, mais'],
    ['a comma behind a gap', 'désolé .{0,2}, mais', 'désolé vraiment, mais', 'désolé vraiment, mais'],
    ['a comma behind a list', 'désolé #Adverb, mais', 'désolé vraiment, mais', 'désolé vraiment, mais'],
    ['a comma behind a verb', 'je {savoir}, mais', 'je sais, mais', 'je sais, mais'],
    ['a comma behind a word', 'désolé, mais', 'désolé, mais', 'désolé, mais'],
    ['accents', 'où êtes-vous', 'ou etes vous', 'ou etes vous'],
    ['capitals', 'Impossible', 'impossible', 'impossible'],
    ['a curly apostrophe', 'j’ai oublié', "j'ai oublié", "j'ai oublié"],
    ['œ', 'à cœur joie', 'a coeur joie', 'a coeur joie'],
    ['hyphens inside a group', '(rendez-vous|entretien) manqué', 'rendez-vous manqué', 'rendez-vous manqué'],
    ['a phrase inside a group', "(ce n'est|c'est) pas possible", "ce n'est pas possible", "ce n'est pas possible"],
    ['a full stop that ends it', 'pas possible.', 'Pas possible.', 'Pas possible'],
    ['English contractions in French', "l'm pas", "l'm pas", "l'm pas"],
    ['^ glued to the first word', '^attendez un peu', 'Attendez un peu', 'Attendez un peu'],
    ['^ glued to a group', '^(attendez|patientez) un peu', 'Patientez un peu', 'Patientez un peu'],
    ['$ glued to the last word', 'je sais$', 'je sais', 'je sais'],
    ['$ glued to a group', 'je (sais|vois)$', 'je vois', 'je vois'],
    ['^ and $ glued to the only word', '^non$', 'Non', 'Non'],
    ['^ glued to a bracket', '^[attendez] un peu', 'Attendez un peu', 'Attendez'],
  ])('is read as it is meant: %s', (_, pattern, draft, marked) => {
    expect(markedIn(patternsOf(pattern), draft)).toEqual([marked]);
  });

  test.each([
    ['^attendez un peu', 'vous attendez un peu'],
    ['^attendez un peu', 'un peu'],
    ['je sais$', 'je sais tout'],
    ['je sais$', 'je'],
    ['^non$', 'non merci'],
    ['désolé, mais', 'désolé de tout, mais'],
    ['(oui|non (merci)? bien) sûr', 'merci bien sûr'],
  ])('« %s » does not mean « %s »', (pattern, draft) => {
    expect(markedIn(patternsOf(pattern), draft)).toEqual([]);
  });
});

describe('the edges of a pattern', () => {
  test.each([
    ['je sais', ANYWHERE, ANYWHERE],
    ['^ je sais', SENTENCE_EDGE, ANYWHERE],
    ['je sais $', ANYWHERE, SENTENCE_EDGE],
    [', je sais', CLAUSE_EDGE, ANYWHERE],
    ['je sais ,', ANYWHERE, CLAUSE_EDGE],
    ['^ je sais $', SENTENCE_EDGE, SENTENCE_EDGE],
  ])('of « %s » are read', (pattern, startsAt, endsAt) => {
    expect(parsePattern(pattern, 'fr')).toMatchObject({ source: pattern, startsAt, endsAt });
  });
});

describe('an author’s mistake', () => {
  test.each([
    ['a verb that the tables do not know', 'je {zutre} pas', /\{zutre\}/, 4],
    ['a list that there is not', 'je #Zut pas', /#Zut/, 4],
    ['a star', 'je * pas', /\*/, 4],
    ['a plus', 'je très+ pas', /\+/, 8],
    ['a regular expression', 'je /s.is/ pas', /\//, 4],
    ['a fuzzy word', 'je ~sais~ pas', /~/, 4],
    ['a method', 'je @hasComma pas', /@/, 4],
    ['a named group', '[<lieu>ici] pas', /</, 2],
    ['a bracket that is not closed', 'je (ne sais pas', /brackets/, undefined],
    ['a bracket that is not opened', 'je ne) sais pas', /brackets/, undefined],
    ['brackets the wrong way round', 'je )ne( sais', /brackets/, undefined],
    ['a bar without a group', 'je ne|n sais pas', /bracket or a bar/, undefined],
    ['a repetition without a bound', 'très{2,} cher', /bound/, undefined],
    ['a gap without a bound', 'je .{2,} pas', /bound/, undefined],
    ['a gap with too wide a bound', 'je .{0,50} pas', /bound/, undefined],
    ['a negation of several words', "je !(c'est|ce n'est) pas", /single words/, undefined],
    ['nothing', '', /no word/, undefined],
    ['blanks', '   ', /no word/, undefined],
    ['marks only', '…', /no word/, undefined],
    ['edges only', '^ $', /no word/, undefined],
  ] as const)('comes back as a value: %s', (_, pattern, problem, column) => {
    const mistake = mistakeIn(pattern);
    expect(mistake.problem).toMatch(problem);
    expect(mistake.instead).toMatch(/\S/);
    if (column !== undefined) expect(mistake.column).toBe(column);
  });

  test.each([['of groups in groups in groups', `${'('.repeat(2_000)}oui${')'.repeat(2_000)}`]])(
    'comes back as a value: too much %s',
    (_, pattern) => {
      expect(mistakeIn(pattern).instead).toMatch(/\S/);
    },
  );

  test('in an English pattern names the lists of English', () => {
    expect(parsePattern('#Adverbe no', 'en')).toMatchObject({
      problem: expect.stringContaining('#Adverbe'),
      instead: expect.any(String),
    });
  });

  test('is never thrown, whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '|',
        '?',
        '!',
        '^',
        '$',
        '.',
        ',',
        '{0,3}',
        '.{0,3}',
        '{2,}',
        '{,}',
        '{9999}',
        '#',
        '#Adverb',
        '<',
        '/',
        '*',
        '~',
      ),
      fc.constantFrom(
        'je',
        'n’',
        "j'",
        '{savoir}',
        '{être}',
        'à',
        '-',
        '’',
        ' ',
        ' ',
        ' ',
        '\\',
        '&',
        '&&',
        ':',
        '%',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const anyPattern = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
      fc.string(),
      fc.string({ unit: 'binary' }),
    );
    const seen = { pattern: 0, mistake: 0 };
    fc.assert(
      fc.property(anyPattern, fc.constantFrom(...LANGUAGES), (pattern, language) => {
        const parsed = parsePattern(pattern, language);
        if ('problem' in parsed) {
          seen.mistake++;
          expect(parsed.problem).toMatch(/\S/);
          expect(parsed.instead).toMatch(/\S/);
        } else {
          seen.pattern++;
          expect(parsed.root.kind).toMatch(/word|sequence|choice|optional/);
        }
      }),
      { numRuns: 4_000 },
    );
    expect(seen.pattern).toBeGreaterThan(200);
    expect(seen.mistake).toBeGreaterThan(200);
  });
});
