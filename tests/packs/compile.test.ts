import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWith, createChecker } from '../../src/engine/check';
import { COMPILER_VERSION } from '../../src/engine/rule';
import { compilePack } from '../../src/packs/compile';
import { defaultGuards } from '../../src/packs/default-guards';
import { findingsOf, markedIn, packOf, patternsOf, sourceOf } from '../engine/pack-of';

/** The mistakes of a pack that must have some. */
function mistakesOf(...[rules, info]: Parameters<typeof sourceOf>) {
  const compiled = compilePack(sourceOf(rules, info), 'hash');
  if (!('mistakes' in compiled)) throw new Error('It compiled');
  return compiled.mistakes;
}

describe('a compiled pack', () => {
  test('says where it comes from and what compiled it', () => {
    const pack = packOf({ un: { flag: ['non'] } }, { id: 'fr/ton', name: 'Ton', version: '2.1.0' });
    expect(pack).toMatchObject({
      id: 'fr/ton',
      name: 'Ton',
      language: 'fr',
      version: '2.1.0',
      compiler: COMPILER_VERSION,
      sourceHash: 'test',
    });
  });

  test('is plain JSON', () => {
    const pack = packOf({ un: { flag: ["(je|j') {savoir} pas"], unless: ['mais oui'] } });
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
  });

  test('is the same from the same sources', () => {
    const rules = { un: { flag: ["(je|j') #Adverb? {savoir} pas"] }, deux: { flag: ['non'] } };
    expect(packOf(rules)).toEqual(packOf(rules));
  });

  test('keeps its words folded, in order and once each', () => {
    const words = patternsOf(['Où êtes-vous', 'vous êtes']).phrases.words.split(' ');
    expect(words).toEqual(['etes', 'ou', 'vous']);
  });

  test('gives its rules the ids of their files, and the order of the source', () => {
    const pack = packOf({ b: { flag: ['oui'] }, a: { flag: ['non'] } });
    expect(pack.rules.map(({ id }) => id)).toEqual(['fr/essai/b', 'fr/essai/a']);
    expect(findingsOf(pack, 'non').map(({ rule }) => rule.id)).toEqual(['fr/essai/a']);
  });

  test('says why a rule ships off, and nothing of one that is on', () => {
    const [off, on] = packOf({ off: { flag: ['oui'], off: 'Trop fréquent.' }, on: { flag: ['non'] } }).rules;
    expect(off?.off).toBe('Trop fréquent.');
    expect(on).not.toHaveProperty('off');
  });

  test('may have no rule', () => {
    expect(markedIn(packOf({}), 'je ne sais pas')).toEqual([]);
  });
});

describe('guards', () => {
  test('are those that the rule names', () => {
    expect(packOf({ un: { flag: ['non'], guards: ['quote'] } }).rules[0]?.guards).toEqual(['quote']);
    expect(packOf({ un: { flag: ['non'], guards: [] } }).rules[0]?.guards).toEqual([]);
  });

  test('that a rule does not name come with its category and severity', () => {
    const { guards: _, ...rule } =
      sourceOf({ un: { flag: ['non'], severity: 'hint', category: 'vague' } }).rules['un'] ?? {};
    const source = { ...sourceOf({}), rules: { un: rule as never } };
    const compiled = compilePack(source, 'hash');
    expect('pack' in compiled && compiled.pack.rules[0]?.guards).toEqual(defaultGuards('vague', 'hint'));
  });

  test.each([
    ['ignorance', 'rephrase', ['quote', 'denial', 'conditional', 'question', 'next-step']],
    ['blame', 'rephrase', ['quote', 'denial', 'conditional', 'question']],
    ['ignorance', 'avoid', ['quote', 'denial', 'conditional']],
  ] as const)('of %s at %s are those', (category, severity, guards) => {
    expect(defaultGuards(category, severity)).toEqual(guards);
  });
});

describe('the mistakes of a pack', () => {
  test('come all at once, each with its rule and key', () => {
    const mistakes = mistakesOf({
      un: { flag: ['je {zutre}', 'oui', 'non ('] },
      deux: { flag: ['bien'], unless: ['je * pas'] },
    });
    expect(mistakes.map(({ pack, rule, key }) => [pack, rule, key])).toEqual([
      ['fr/essai', 'fr/essai/un', 'flag[0]'],
      ['fr/essai', 'fr/essai/un', 'flag[2]'],
      ['fr/essai', 'fr/essai/deux', 'unless[0]'],
    ]);
  });

  test.each(['non?', 'je? sais?', '(oui|non)?', '.{0,3}', '(oui)? (non)?', '[oui?]'])(
    'name « %s », all of which is optional',
    (pattern) => {
      const [mistake] = mistakesOf({ un: { flag: [pattern] } });
      expect(mistake?.problem).toContain('optional');
      expect(mistake?.problem).toContain(pattern);
      expect(mistake?.instead).toMatch(/\S/);
    },
  );

  test('leave no pack behind', () => {
    expect(compilePack(sourceOf({ un: { flag: ['oui', 'non ('] } }), 'hash')).not.toHaveProperty('pack');
  });
});

describe('any pattern that is read', () => {
  /** A pattern, and a phrase that it stands for. */
  const word = fc.constantFrom('oui', 'non', 'très', 'là', 'où', 'demain');
  const part = fc.oneof(
    word.map((text) => ({ pattern: text, phrase: text })),
    fc.tuple(word, word).map(([a, b]) => ({ pattern: `(${a}|${b})`, phrase: b })),
    fc.tuple(word, word, word).map(([a, b, c]) => ({ pattern: `(${a}|${b} ${c})`, phrase: `${b} ${c}` })),
    fc.tuple(word, word, word).map(([a, b, c]) => ({ pattern: `(${a}|${b} (${c}|x))`, phrase: `${b} ${c}` })),
    word.map((text) => ({ pattern: `(${text})?`, phrase: '' })),
    word.map((text) => ({ pattern: `${text}?`, phrase: text })),
    fc.tuple(word, word).map(([a, b]) => ({ pattern: `.{0,3}`, phrase: `${a} ${b}` })),
    fc.constantFrom('sais', 'saurions', 'su').map((form) => ({ pattern: '{savoir}', phrase: form })),
    fc.constant({ pattern: '!(jamais|rien)', phrase: 'peut' }),
  );

  test('marks the phrases that it stands for, from a word that is never optional to another', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const pattern = ['alors', ...parts.map((one) => one.pattern), 'enfin'].join(' ');
        const phrase = ['alors', ...parts.map((one) => one.phrase).filter(Boolean), 'enfin'].join(' ');
        const found = checkWith(createChecker([patternsOf(pattern)]), `Bon, ${phrase}.`, { language: 'fr' });
        expect(
          found.map(({ text }) => text),
          pattern,
        ).toEqual([phrase]);
      }),
      { numRuns: 300 },
    );
  });
});
