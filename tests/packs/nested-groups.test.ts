import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattenGroups } from '../../src/packs/nested-groups';

describe('flattenGroups', () => {
  test.each([
    ['leaves a pattern without groups', 'je ne sais pas', 'je ne sais pas'],
    ['leaves flat groups as they are written', 'je (ne|n’)? sais', 'je (ne|n’)? sais'],
    ['leaves several groups', '(a|b) (c|d)', '(a|b) (c|d)'],
    ['spells out a group at the end of an alternative', '(a|b (c|d))', '(a|b c|b d)'],
    ['spells out a group at the start of an alternative', '((a|b) c|d)', '(a c|b c|d)'],
    ['spells out two groups', '(a|(b|c) (d|e))', '(a|b d|b e|c d|c e)'],
    ['spells out groups three deep', '(a|b (c|d (e|f)))', '(a|b c|b d e|b d f)'],
    ['spells an optional group out as there and not there', '(a|b (c)? d)', '(a|b c d|b d)'],
    ['keeps what follows the outer group', '(a|b (c|d))? e', '(a|b c|b d)? e'],
    ['keeps square brackets around', '[(a|b (c|d))] e', '[(a|b c|b d)] e'],
    ['keeps lemmas and lists', '({faire}|peux (#Adverb|pas))', '({faire}|peux #Adverb|peux pas)'],
  ])('%s', (_, pattern, flat) => {
    expect(flattenGroups(pattern)).toBe(flat);
  });

  test.each(['(a', 'a)', '((a)', '(a))', ')(', '(a|b (c)'])(
    'gives nothing for « %s », whose brackets do not match',
    (pattern) => {
      expect(flattenGroups(pattern)).toBeUndefined();
    },
  );

  test('leaves no group in a group, whatever it is given', () => {
    const anyPattern = fc
      .array(fc.constantFrom('(', ')', ')', '(', '|', ' ', 'a', 'b', '?', '[', ']', '{c}'), { maxLength: 14 })
      .map((parts) => parts.join(''));
    let flattened = 0;
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        const flat = flattenGroups(pattern);
        if (flat === undefined) return;
        flattened++;
        expect(flat).not.toMatch(/\([^)]*\(/);
        expect(flattenGroups(flat)).toBe(flat);
      }),
      { numRuns: 3_000 },
    );
    expect(flattened).toBeGreaterThan(300);
  });
});
