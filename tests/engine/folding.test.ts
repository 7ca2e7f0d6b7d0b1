import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWith, createChecker } from '../../src/engine/check';
import { foldWord } from '../../src/engine/fold';
import { markedIn, packOf, patternsOf } from './pack-of';

/** Phrases with the pattern that marks them. */
const CASES = [
  { pattern: "je n'ai pas été prévenu", phrase: "je n'ai pas été prévenu" },
  { pattern: 'dépêchez-vous', phrase: 'dépêchez-vous' },
  { pattern: "j'en ai à cœur joie", phrase: "j'en ai à cœur joie" },
  { pattern: "c'est pas l'heure", phrase: "c'est pas l'heure" },
  { pattern: 'où êtes-vous Noël', phrase: 'où êtes-vous Noël' },
] as const;

const checker = createChecker([
  packOf(Object.fromEntries(CASES.map(({ pattern }, at) => [`r${at}`, { flag: [pattern] }]))),
]);

const ACCENTS: Readonly<Record<string, string>> = { e: 'éèêë', a: 'àâä', o: 'ôö', u: 'ùûü', i: 'îï', c: 'ç', n: 'ñ' };
const APOSTROPHES = ["'", '’', '‘', 'ʼ', '‛', '`', '´', '＇'];
const BLANKS = [' ', '\u00a0', '\u202f', '  ', '\t', '\u2009', '\n', '\r\n', ' \n '];
const HIDDEN = ['', '', '', '', '\u200b', '\u200d', '\ufeff', '\u00ad', '\u200f', '\u2060'];

/** A phrase as somebody else would type or paste it: one way a character, drawn by `draw`. */
function retyped(phrase: string, draw: (ways: readonly string[]) => string, canDropApostrophe: boolean): string {
  let isBroken = false;
  return [...phrase]
    .map((character) => {
      if (character === "'") return draw(canDropApostrophe ? [...APOSTROPHES, ''] : APOSTROPHES);
      if (character === ' ' || character === '-') {
        const blank = draw(character === '-' ? ['-', '\u2011', ...BLANKS] : [...BLANKS, '-']);
        // A second line break in a row would be another paragraph; in one phrase one is enough.
        if (!/\n/.test(blank)) return blank;
        if (isBroken) return ' ';
        isBroken = true;
        return blank;
      }
      if (character === 'œ') return draw(['œ', 'oe', 'Œ', 'OE']);
      const bare = character.normalize('NFD')[0] ?? character;
      const letter = draw([character, bare, character.normalize('NFD'), ...(ACCENTS[bare] ?? '')]);
      return draw([letter, letter.toUpperCase()]) + draw(HIDDEN);
    })
    .join('');
}

/** Hidden characters behind the last letter stay outside. */
function withoutHiddenTail(typed: string): string {
  let end = typed.length;
  while (HIDDEN.includes(typed[end - 1] ?? ' ')) end--;
  return typed.slice(0, end);
}

/** Draws from lists with numbers that fast-check made, so that it can shrink them. */
function drawing(numbers: readonly number[]): (ways: readonly string[]) => string {
  let at = 0;
  return (ways) => ways[(numbers[at++ % numbers.length] ?? 0) % ways.length] ?? '';
}

const anyNumbers = fc.array(fc.nat(9_999), { minLength: 7, maxLength: 199 });
const anySurroundings = fc.constantFrom(
  ['', ''],
  ['Bonjour, ', ' merci.'],
  ['😀 ', ' 👩‍🚀'],
  ['« ', ' »'],
  ['שלום\n', '\n'],
  ['e\u0301te\u0301 ', '!'],
);

describe('a phrase is found', () => {
  test.each(CASES)('however « $phrase » is typed', ({ phrase }) => {
    fc.assert(
      fc.property(anyNumbers, anySurroundings, (numbers, [before = '', after = '']) => {
        const typed = retyped(phrase, drawing(numbers), true);
        const draft = before + typed + after;
        const found = checkWith(checker, draft, { language: 'fr' });
        expect(found, JSON.stringify(draft)).toHaveLength(1);
        const whole = withoutHiddenTail(typed);
        expect(found[0]).toMatchObject({ start: before.length, end: before.length + whole.length, text: whole });
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['with capitals', 'JE N’AI PAS ÉTÉ PRÉVENU'],
    ['without accents', "je n'ai pas ete prevenu"],
    ['with accents typed apart', "je n'ai pas été prévenu".normalize('NFD')],
    ['with the apostrophe of a phone', 'je n’ai pas été prévenu'],
    ['with the apostrophe of a phonetician', 'je nʼai pas été prévenu'],
    ['without its apostrophe', 'je nai pas été prévenu'],
    ['with a narrow space', 'je\u202fn’ai pas été prévenu'],
    ['with a line break', "je n'ai pas\nété prévenu"],
    ['with a line break of Windows', "je n'ai pas\r\nété prévenu"],
    ['with a soft hyphen', "je n'ai pas été pré\u00advenu"],
  ])('%s', (_, typed) => {
    expect(markedIn(patternsOf("je n'ai pas été prévenu"), `Hélas ${typed} !`)).toEqual([typed]);
  });

  test.each([
    ['another letter', "je n'ai pas été prévenue"],
    ['a blank line inside', "je n'ai pas\n\nété prévenu"],
    ['a word cut in two', "je n'ai pas été pré venu"],
    ['a comma inside', "je n'ai pas, été prévenu"],
    ['a full stop inside', "je n'ai pas. été prévenu"],
    ['a letter of another script', "je n'аi pas été prévenu"],
    ['an emoji inside', "je n'ai pas 😀 été prévenu"],
  ])('but not with %s', (_, typed) => {
    expect(markedIn(patternsOf("je n'ai pas été prévenu"), typed)).toEqual([]);
  });
});

describe('foldWord', () => {
  test.each([
    ['É', 'e'],
    ['e\u0301', 'e'],
    ['ŒUVRE', 'oeuvre'],
    ['Straße', 'strasse'],
    ['ÇA', 'ca'],
    ['ｆｒ', 'fr'],
    ['１２', '12'],
    ['שָׁלוֹם', 'שלום'],
    ['שׁ', 'ש'],
    ['', ''],
    ['…', ''],
    ['j’', 'j'],
    ['İstanbul', 'istanbul'],
  ])('spells « %s » as « %s »', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test('changes nothing that it has spelled', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });

  test('does not hear case, in the letters of French', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdeéèêëàâçîïôœùûüÿz') }), (word) => {
        expect(foldWord(word.toUpperCase())).toBe(foldWord(word));
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word));
      }),
    );
  });
});
