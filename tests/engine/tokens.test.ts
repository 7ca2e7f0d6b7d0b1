import { describe, expect, test } from 'vitest';
import { LINE_GAP, PAUSE_GAP, STOP_GAP, Tokens } from '../../src/engine/tokens';
import { Vocabulary } from '../../src/engine/vocabulary';
import { markedIn, patternsOf } from './pack-of';

const NAMES: readonly (readonly [number, string])[] = [
  [STOP_GAP, 'stop'],
  [PAUSE_GAP, 'pause'],
  [LINE_GAP, 'line'],
];

/** A draft as its words, each after the strongest break in front of it: `a |pause| b`. The first break goes without saying. */
function cut(draft: string): string {
  const tokens = new Tokens();
  tokens.read(draft, new Vocabulary());
  const words = Array.from({ length: tokens.count }, (_, at) => draft.slice(tokens.starts[at], tokens.ends[at]));
  return words
    .map((word, at) => {
      const name = NAMES.find(([bit]) => ((tokens.gaps[at] ?? 0) & bit) !== 0)?.[1];
      return at === 0 || name === undefined ? word : `|${name}| ${word}`;
    })
    .join(' ');
}

describe('words', () => {
  test.each([
    ['je ne sais pas', 'je ne sais pas'],
    ["j'ai l’heure", 'j ai l heure'],
    ['rendez-vous', 'rendez vous'],
    ['un\u00a0deux\u202ftrois', 'un deux trois'],
    ['pré\u00advenu', 'pré\u00advenu'],
    ['ab\u200bcd', 'ab\u200bcd'],
    ['\ufeffbonjour\u200f', 'bonjour'],
    ['e\u0301te\u0301', 'e\u0301te\u0301'],
    ['צה״ל', 'צה״ל'],
    ['', ''],
    ['… ?!', ''],
  ])('of « %s » are « %s »', (draft, words) => {
    expect(cut(draft)).toBe(words);
  });
});

describe('a sentence', () => {
  test.each([
    ['ends at a full stop', 'non. oui', 'non |stop| oui'],
    ['ends at a question mark after a space', 'non ? oui', 'non |stop| oui'],
    ['ends at an ellipsis', 'non… oui', 'non |stop| oui'],
    ['ends at three dots', 'non... oui', 'non |stop| oui'],
    ['ends where the space behind the stop was forgotten', 'pas.Je vois', 'pas |stop| Je vois'],
    ['ends at a blank line', 'non\n\noui', 'non |stop| oui'],
    ['ends at a blank line of Windows', 'non\r\n\r\noui', 'non |stop| oui'],
    ['ends at a blank line with blanks in it', 'non\n  \noui', 'non |stop| oui'],
    ['does not end at a decimal point', '3.5 kg', '3 |pause| 5 kg'],
    ['does not end in an address', 'example.com dit', 'example |pause| com dit'],
    ['does not end in a version', 'v1.2.3', 'v1 |pause| 2 |pause| 3'],
    ['does not end at a line break, which is a lighter one', 'non\noui', 'non |line| oui'],
    ['does not end at one line break of Windows', 'non\r\noui', 'non |line| oui'],
    ['pauses at a comma', 'non, oui', 'non |pause| oui'],
    ['pauses at a colon', 'non : oui', 'non |pause| oui'],
    ['pauses at a dash', 'non — oui', 'non |pause| oui'],
    ['pauses at an emoji', 'non 😀 oui', 'non |pause| oui'],
    ['does not pause at a quotation mark', 'non « oui »', 'non oui'],
    ['does not pause at a hyphen', 'dis-moi', 'dis moi'],
  ])('%s', (_, draft, words) => {
    expect(cut(draft)).toBe(words);
  });
});

describe('a draft of thousands of words', () => {
  const pack = patternsOf('je sais pas');

  test('is marked from the first to the last', () => {
    expect(markedIn(pack, 'Je sais pas. '.repeat(1_000))).toEqual(Array.from({ length: 1_000 }, () => 'Je sais pas'));
  });

  test('keeps the breaks of its first words', () => {
    expect(markedIn(pack, 'Je sais, pas vous. '.repeat(1_000))).toEqual([]);
  });
});

describe('a phrase across a break', () => {
  const pack = patternsOf('je sais pas');
  test.each([
    ['a comma', 'Je sais, pas vous'],
    ['a colon', 'Je sais : pas vous'],
    ['a dash', 'Je sais – pas vous'],
    ['a bracket', 'Je sais (pas vous)'],
    ['a full stop', 'Je sais. Pas vous'],
    ['a forgotten space', 'Je sais.Pas vous'],
    ['a question mark', 'Je sais ? Pas vous'],
    ['a blank line', 'Je sais\n\npas vous'],
    ['an emoji', 'Je sais 😀 pas vous'],
  ])('of %s is no phrase', (_, draft) => {
    expect(markedIn(pack, draft)).toEqual([]);
  });

  test.each([
    ['one line break', 'Je sais\npas'],
    ['one line break of Windows', 'Je sais\r\npas'],
    ['a quotation mark', 'Je « sais » pas'],
    ['many blanks', 'Je    sais\t pas'],
  ])('of %s still is', (_, draft) => {
    expect(markedIn(pack, draft)).toEqual([draft]);
  });
});
