import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTable, encodeTable } from '../../src/engine/base64';
import { checkWith, createChecker } from '../../src/engine/check';
import type { CompiledPack } from '../../src/engine/rule';
import { anyDraft } from './any-draft';
import { widePacks } from './wide-pack';

describe('a table of integers', () => {
  test('comes back from base64 as it was', () => {
    fc.assert(
      fc.property(fc.int32Array(), (table) => {
        expect(decodeTable(encodeTable(table))).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  test('takes four thirds of a character a byte, one byte where neighbours are close', () => {
    const close = Int32Array.from({ length: 3_000 }, (_, at) => 1_000_000 + at * 7);
    expect(encodeTable(close).length).toBeLessThan(3_010 * (4 / 3));
    expect(Buffer.from(encodeTable([1, 2, 3]), 'base64')).toEqual(Buffer.from([2, 2, 2]));
  });

  test.each(['A*AA', 'AA==', 'é', ' '])('is refused when « %s » is no base64', (text) => {
    expect(() => decodeTable(text)).toThrow(RangeError);
  });
});

describe('a compiled pack', () => {
  test('finds the same once it went through JSON', () => {
    const carried = JSON.parse(JSON.stringify(widePacks)) as CompiledPack[];
    expect(carried).toEqual(widePacks);
    const [here, there] = [createChecker(widePacks), createChecker(carried)];
    let found = 0;
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const expected = checkWith(here, draft);
        found += expected.length;
        expect(checkWith(there, draft)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
