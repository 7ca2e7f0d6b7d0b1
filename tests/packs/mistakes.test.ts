import { describe, expect, test } from 'vitest';
import { admitPack } from '../../src/packs/admit';
import { describeMistake, type Mistake } from '../../src/packs/mistake';
import type { RuleSource } from '../../src/packs/schema';

const INFO = {
  id: 'fr/essai',
  name: 'Essai',
  language: 'fr',
  version: '1.0.0',
  description: 'Pour les tests.',
  source: 'les tests',
  engine: 1,
};
const RULE: RuleSource = {
  category: 'ignorance',
  severity: 'rephrase',
  title: 'Sans suite',
  why: 'Le client reste seul.',
  flag: ['je ne sais pas'],
  say: [{ replaces: 'phrase', text: 'Je vérifie' }],
  examples: {
    flags: [
      { draft: 'Je ne sais pas.', becomes: 'Je vérifie.' },
      { draft: 'Bonjour, je ne sais pas', becomes: 'Bonjour, je vérifie' },
    ],
    passes: ['Je sais.', 'Vous savez.'],
  },
  source: 'les tests',
};

/** All mistakes that an author would be told of a pack with these rule files. */
function mistakesOf(rules: Record<string, unknown>, info: unknown = INFO): Mistake[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const files = Object.entries(rules).map(([name, rule]) => ({ name: `${name}.json`, text: text(rule) }));
  const admitted = admitPack('fr/essai', [{ name: 'pack.json', text: text(info) }, ...files], 'hash');
  return 'pack' in admitted ? [] : [...admitted.mistakes];
}

describe('an author’s mistake comes back with its place and what to write instead', () => {
  test('a pack without one has none', () => {
    expect(mistakesOf({ sans: RULE })).toEqual([]);
  });

  test.each<[string, unknown, string | undefined, RegExp]>([
    ['a file that is not JSON', '{ "category": ', undefined, /not JSON.*comma or quote/],
    ['an unknown category', { ...RULE, category: 'rudeness' }, 'category', /ignorance/],
    ['an unknown key', { ...RULE, tone: 'x' }, '', /tone/],
    ['a rule without its proof', { ...RULE, examples: { flags: [], passes: [] } }, 'examples.flags', /2/],
    ['a verb that the tables do not know', { ...RULE, flag: ['je {zqoir} pas'] }, 'flag[0]', /zqoir.*tables/],
    ['an unknown word list', { ...RULE, flag: ['je #Colour pas'] }, 'flag[0]', /#Colour.*#Adverb/],
    ['a bracket that is not closed', { ...RULE, flag: ['je (ne|n sais pas'] }, 'flag[0]', /brackets.*Close/],
    ['a comma alone in a group', { ...RULE, flag: ['je (sais|,) pas'] }, 'flag[0]', /comma stands alone/],
    ['a regular expression', { ...RULE, flag: ['/je.*pas/'] }, 'flag[0]', /not part of the pattern language/],
    ['an endless gap', { ...RULE, flag: ['je .* pas'] }, 'flag[0]', /\.\{0,3\}/],
    ['a pattern that is all optional', { ...RULE, flag: ['je? pas?'] }, 'flag[0]', /never mark/],
    ['a pattern in letters that no pack has', { ...RULE, flag: ['я не знаю'] }, 'flag[0]', /never match/],
    ['a pattern without a word', { ...RULE, flag: [' , '] }, 'flag[0]', /no word|never/],
    [
      'a pattern that would mark every reply',
      { ...RULE, flag: ['je ne sais pas', 'vous'] },
      'flag[1]',
      /almost every reply/,
    ],
    [
      'an example that is not marked',
      { ...RULE, examples: { ...RULE.examples, flags: [{ draft: 'Je sais.', becomes: '' }, RULE.examples.flags[0]] } },
      'examples.flags[0]',
      /not marked/,
    ],
    [
      'an example that becomes something else',
      {
        ...RULE,
        examples: { ...RULE.examples, flags: [{ draft: 'Je ne sais pas.', becomes: 'x' }, RULE.examples.flags[0]] },
      },
      'examples.flags[0].becomes',
      /becomes « Je vérifie\. »/,
    ],
    [
      'a near miss that is marked',
      { ...RULE, examples: { ...RULE.examples, passes: ['Bonjour, je ne sais pas', 'x'] } },
      'examples.passes[0]',
      /is marked at « je ne sais pas »/,
    ],
    [
      'an alternative at fault itself',
      { ...RULE, say: [...RULE.say, { replaces: 'phrase', text: 'Là, je ne sais pas' }] },
      'say[1]',
      /itself marked/,
    ],
    [
      '« vous » without a « tu »',
      { ...RULE, say: [...RULE.say, { replaces: 'phrase', text: 'Je vous réponds' }] },
      'say[1]',
      /« tu »/,
    ],
    [
      'a phrase that ends a sentence',
      { ...RULE, say: [...RULE.say, { replaces: 'phrase', text: 'Je regarde.' }] },
      'say[1]',
      /final mark/,
    ],
    [
      'a straight apostrophe',
      { ...RULE, say: [...RULE.say, { replaces: 'phrase', text: "J'en parle" }] },
      'say[1]',
      /straight/,
    ],
  ])('%s', (_name, rule, key, message) => {
    const [mistake] = mistakesOf({ sans: rule });
    expect(mistake).toMatchObject({ pack: 'fr/essai', rule: 'fr/essai/sans', ...(key !== undefined && { key }) });
    expect(mistake && describeMistake(mistake)).toMatch(message);
  });

  test('two rules with one phrase, however it is written', () => {
    const [mistake] = mistakesOf({
      premiere: { ...RULE, flag: ['je (ne|n’) sais pas'] },
      seconde: { ...RULE, flag: ['je (n’|ne) sais pas', 'je ne sais pas'] },
    });
    expect(mistake).toMatchObject({ rule: 'fr/essai/seconde', key: 'flag[0]' });
    expect(mistake?.problem).toContain('fr/essai/premiere');
  });

  test('a pack without its manifest, and one whose id is not its folder', () => {
    expect(admitPack('fr/essai', [], 'hash')).toMatchObject({ mistakes: [{ problem: 'There is no pack.json.' }] });
    expect(mistakesOf({ sans: RULE }, { ...INFO, id: 'fr/autre' })[0]).toMatchObject({ key: 'id' });
  });
});
