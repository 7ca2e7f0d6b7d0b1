import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/engine/resolve';
import type { Severity } from '../../src/engine/rule';
import { findingsOf, packOf } from './pack-of';

/** A candidate by its mark, and by its whole pattern when that is longer. */
function candidate(name: string, severity: Severity, mark: readonly [number, number], whole = mark) {
  return { name, severity, span: { pattern: 0, markFrom: mark[0], markTo: mark[1], from: whole[0], to: whole[1] } };
}

/** The names of what is left of some candidates. */
function left(...candidates: ReturnType<typeof candidate>[]): string[] {
  return resolve(candidates).map(({ name }) => name);
}

describe('of two findings that overlap', () => {
  test('the graver is kept', () => {
    expect(left(candidate('hint', 'hint', [0, 3]), candidate('avoid', 'avoid', [3, 5]))).toEqual(['avoid']);
    expect(left(candidate('hint', 'hint', [0, 3]), candidate('rephrase', 'rephrase', [3, 5]))).toEqual(['rephrase']);
  });

  test('the graver is kept even where it is shorter and later', () => {
    expect(left(candidate('long', 'rephrase', [0, 9]), candidate('short', 'avoid', [9, 9]))).toEqual(['short']);
    expect(left(candidate('long', 'hint', [0, 9]), candidate('short', 'avoid', [4, 4]))).toEqual(['short']);
  });

  test('the longer is kept among equals', () => {
    expect(left(candidate('short', 'hint', [0, 2]), candidate('long', 'hint', [2, 6]))).toEqual(['long']);
  });

  test('the one of the more exact pattern is kept among equals of one length', () => {
    expect(left(candidate('loose', 'hint', [2, 3]), candidate('exact', 'hint', [2, 3], [0, 5]))).toEqual(['exact']);
  });

  test('the leftmost is kept when nothing else tells', () => {
    expect(left(candidate('right', 'hint', [3, 5]), candidate('left', 'hint', [1, 3]))).toEqual(['left']);
  });

  test('the first of the pack is kept of two alike', () => {
    const [first, second] = [candidate('first', 'hint', [1, 3]), candidate('second', 'hint', [1, 3])];
    const later = { ...second, span: { ...second.span, pattern: 1 } };
    expect(resolve([later, first]).map(({ name }) => name)).toEqual(['first']);
  });
});

describe('findings', () => {
  test('that touch without a word in common are both kept, in the order of the draft', () => {
    expect(left(candidate('b', 'avoid', [4, 5]), candidate('a', 'hint', [0, 3]))).toEqual(['a', 'b']);
  });

  test('overlap by their marks, not by their patterns', () => {
    expect(left(candidate('a', 'hint', [0, 1], [0, 5]), candidate('b', 'hint', [4, 5], [0, 5]))).toEqual(['a', 'b']);
  });

  test('that lose to one that is dropped itself come back', () => {
    // b beats c, a beats b: c is free again.
    const [a, b, c] = [
      candidate('a', 'avoid', [0, 2]),
      candidate('b', 'rephrase', [2, 6]),
      candidate('c', 'hint', [6, 8]),
    ];
    expect(left(c, b, a)).toEqual(['a', 'c']);
  });

  test('of a whole draft: a short grave one is never dropped under a long light one', () => {
    const pack = packOf({
      long: { severity: 'hint', flag: ['vous avez .{0,4} tort de vous plaindre'] },
      grave: { severity: 'avoid', flag: ['tort'] },
    });
    const found = findingsOf(pack, 'Vous avez franchement tort de vous plaindre.');
    expect(found.map(({ rule, text }) => [rule.id, text])).toEqual([['fr/essai/grave', 'tort']]);
  });

  test('of a whole draft: a severity that a lead changed decides', () => {
    const pack = packOf({
      long: { severity: 'hint', flag: ['vous avez tort'] },
      grave: { severity: 'avoid', flag: ['tort'] },
    });
    const severities = { 'fr/essai/grave': 'hint', 'fr/essai/long': 'rephrase' } as const;
    expect(findingsOf(pack, 'Vous avez tort', { language: 'fr', severities }).map(({ text }) => text)).toEqual([
      'Vous avez tort',
    ]);
  });

  test('of a whole draft: what is ignored makes room for what it covered', () => {
    const pack = packOf({
      long: { severity: 'hint', flag: ['vous avez tort'] },
      grave: { severity: 'avoid', flag: ['tort'] },
    });
    const isIgnored = (rule: string) => rule === 'fr/essai/grave';
    expect(findingsOf(pack, 'Vous avez tort', { language: 'fr', isIgnored }).map(({ text }) => text)).toEqual([
      'Vous avez tort',
    ]);
  });
});
