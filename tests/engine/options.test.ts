import { describe, expect, test } from 'vitest';
import type { CheckOptions } from '../../src/engine/check';
import { findingsOf, markedIn, packOf } from './pack-of';

const pack = packOf({
  un: { severity: 'rephrase', flag: ['pas possible'] },
  deux: { severity: 'hint', flag: ['impossible'] },
  coupe: { severity: 'hint', flag: ['voilà'], off: 'Trop fréquent.' },
});
const DRAFT = 'Pas possible, impossible, voilà.';

describe('a rule', () => {
  test.each<[string, CheckOptions, string[]]>([
    ['is on, unless it ships off', {}, ['Pas possible', 'impossible']],
    ['is switched off by its id', { off: new Set(['fr/essai/un']) }, ['impossible']],
    ['is switched off with its pack', { off: new Set(['fr/essai']) }, []],
    ['is not switched off by another id', { off: new Set(['fr/essai/u', 'un']) }, ['Pas possible', 'impossible']],
    [
      'that ships off is switched on by its id',
      { on: new Set(['fr/essai/coupe']) },
      ['Pas possible', 'impossible', 'voilà'],
    ],
    [
      'that is on and off is off',
      { on: new Set(['fr/essai/coupe']), off: new Set(['fr/essai/coupe']) },
      ['Pas possible', 'impossible'],
    ],
  ])('%s', (_, options, marked) => {
    expect(markedIn(pack, DRAFT, { language: 'fr', ...options })).toEqual(marked);
  });

  test('has the severity that the lead gave it', () => {
    const severities = { 'fr/essai/deux': 'avoid' } as const;
    const found = findingsOf(pack, DRAFT, { language: 'fr', severities });
    expect(found.map(({ severity }) => severity)).toEqual(['rephrase', 'avoid']);
  });
});

describe('what the agent ignores', () => {
  test('is asked for with the rule, the words as typed and their offset', () => {
    const asked: unknown[] = [];
    const isIgnored = (...args: unknown[]) => {
      asked.push(args);
      return false;
    };
    markedIn(pack, DRAFT, { language: 'fr', isIgnored });
    expect(asked).toEqual([
      ['fr/essai/un', 'Pas possible', 0],
      ['fr/essai/deux', 'impossible', 14],
    ]);
  });

  test('is left out, this one place only', () => {
    const twice = 'Impossible. Impossible.';
    const isIgnored = (_rule: string, _text: string, start: number) => start === 0;
    expect(findingsOf(pack, twice, { language: 'fr', isIgnored }).map(({ start }) => start)).toEqual([12]);
  });
});

describe('the language', () => {
  const packs = [
    packOf({ sais: { flag: ['je ne sais pas'] }, sorry: { flag: ['sorry'] } }),
    packOf({ know: { flag: ["i (don't|do not) know"] }, rien: { flag: ['sorry'] } }, { language: 'en' }),
  ];
  const rules = (draft: string, options: CheckOptions) => findingsOf(packs, draft, options).map(({ rule }) => rule.id);

  test.each<[string, string, CheckOptions, string[]]>([
    ['of a French sentence is French', 'Sorry, je ne sais pas pour vous.', {}, ['fr/essai/sorry', 'fr/essai/sais']],
    [
      'of an English sentence is English',
      'We are sorry for this, i do not know.',
      {},
      ['en/essai/rien', 'en/essai/know'],
    ],
    ['of each sentence is its own', 'Merci pour votre message. We are so sorry for you.', {}, ['en/essai/rien']],
    ['of each line is its own', 'Bonjour, merci pour votre message\nWe are so sorry for you', {}, ['en/essai/rien']],
    ['is what the draft is said to be', 'We are so sorry for you.', { language: 'fr' }, ['fr/essai/sorry']],
    ['that has no pack marks nothing', 'We are so sorry for you.', { language: 'he' }, []],
    ['of a Hebrew sentence is Hebrew', 'אני לא יודע מה לעשות sorry', {}, []],
  ])('%s', (_, draft, options, expected) => {
    expect(rules(draft, options)).toEqual(expected);
  });

  test('of words that do not tell is each pack’s own', () => {
    const found = rules('Sorry', {});
    expect(found).toHaveLength(1);
  });

  test('is not guessed from a sentence far away', () => {
    expect(rules('Je ne sais pas. Thanks for the order and have a nice day.', {})).toEqual(['fr/essai/sais']);
  });
});
