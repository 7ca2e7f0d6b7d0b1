import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWith, createChecker } from '../../src/engine/check';
import { anyDraft } from './any-draft';
import { packOf } from './pack-of';
import { widePacks } from './wide-pack';

describe('the automaton', () => {
  test.each([2, 3, 8])('finds the same with a cache of %i states as with the usual one', (maxStates) => {
    const usual = createChecker(widePacks);
    const small = createChecker(widePacks, maxStates);
    let found = 0;
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const expected = checkWith(usual, draft, { language: 'fr' });
        found += expected.length;
        expect(checkWith(small, draft, { language: 'fr' })).toEqual(expected);
      }),
      { numRuns: 1_500 },
    );
    expect(found).toBeGreaterThan(500);
    expect(small.automaton.flushes).toBeGreaterThan(100);
    expect(usual.automaton.flushes).toBe(0);
  });

  test('finds the same in a draft that it has seen before', () => {
    const checker = createChecker(widePacks, 8);
    fc.assert(
      fc.property(anyDraft, anyDraft, (draft, other) => {
        const first = checkWith(checker, draft);
        checkWith(checker, other);
        expect(checkWith(checker, draft)).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps apart two packs that use the same words', () => {
    const checker = createChecker([
      packOf({ un: { flag: ['pas possible'] } }, { id: 'fr/a' }),
      packOf({ deux: { flag: ['pas prévu'] } }, { id: 'fr/b' }),
    ]);
    const rules = (draft: string) => checkWith(checker, draft, { language: 'fr' }).map((finding) => finding.rule.id);
    expect(rules('pas possible')).toEqual(['fr/a/un']);
    expect(rules('pas prévu')).toEqual(['fr/b/deux']);
    expect(rules('pas')).toEqual([]);
  });

  test('is a checker of nothing without packs', () => {
    expect(checkWith(createChecker([]), 'je ne sais pas')).toEqual([]);
  });
});
