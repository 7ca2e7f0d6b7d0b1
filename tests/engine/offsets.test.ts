import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckOptions, checkWith, createChecker } from '../../src/engine/check';
import type { Finding } from '../../src/engine/finding';
import { anyDraft } from './any-draft';
import { PHRASES, widePacks } from './wide-pack';

const checker = createChecker(widePacks);

const anyOptions: fc.Arbitrary<CheckOptions> = fc.oneof(
  fc.constant({}),
  fc.constantFrom('fr' as const, 'en' as const, 'he' as const).map((language) => ({ language })),
  fc.constantFrom('f' as const, 'm' as const).map((me) => ({ me, language: 'fr' as const })),
);

describe('the offsets of findings', () => {
  test('slice to what was matched, in any text', () => {
    let found = 0;
    fc.assert(
      fc.property(anyDraft, anyOptions, (draft, options) => {
        for (const finding of checkWith(checker, draft, options)) {
          found++;
          expect(draft.slice(finding.start, finding.end)).toBe(finding.text);
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(draft.length);
        }
      }),
      { numRuns: 3_000 },
    );
    // The property says nothing when nothing is found.
    expect(found).toBeGreaterThan(2_000);
  });

  test('of suggestions lie in the draft and cover the mark or what is left of it', () => {
    const replaced = new Set<string>();
    fc.assert(
      fc.property(anyDraft, anyOptions, (draft, options) => {
        for (const finding of checkWith(checker, draft, options)) {
          for (const { range, replaces } of finding.say) {
            replaced.add(replaces);
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.start).toBeLessThanOrEqual(finding.start);
            expect(range.end).toBeGreaterThanOrEqual(finding.end);
            expect(range.end).toBeLessThanOrEqual(draft.length);
          }
        }
      }),
      { numRuns: 2_000 },
    );
    expect([...replaced].sort()).toEqual(['clause', 'phrase', 'sentence']);
  });

  test('of the text around a suggestion put the draft together again', () => {
    fc.assert(
      fc.property(anyDraft, anyOptions, (draft, options) => {
        for (const finding of checkWith(checker, draft, options)) {
          for (const { range, before, after } of finding.say) {
            expect(draft.slice(0, range.start).endsWith(before)).toBe(true);
            expect(draft.slice(range.end).startsWith(after)).toBe(true);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('of slots slice to their braces', () => {
    let slotted = 0;
    fc.assert(
      fc.property(anyDraft, anyOptions, (draft, options) => {
        for (const { text, slots } of checkWith(checker, draft, options).flatMap((finding) => finding.say)) {
          for (const slot of slots) {
            slotted++;
            expect(text.slice(slot.start, slot.end)).toMatch(/^\{[^{}]+\}$/);
          }
          expect(slots.length).toBe(text.split('{').length - 1);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(slotted).toBeGreaterThan(500);
  });

  test('come in the order of the draft and never overlap', () => {
    let neighbours = 0;
    fc.assert(
      fc.property(anyDraft, anyOptions, (draft, options) => {
        const findings = checkWith(checker, draft, options);
        findings.slice(1).forEach((finding, at) => {
          neighbours++;
          expect(finding.start).toBeGreaterThanOrEqual((findings[at] as Finding).end);
        });
      }),
      { numRuns: 3_000 },
    );
    expect(neighbours).toBeGreaterThan(500);
  });
});

describe('a draft of 200,000 characters', () => {
  const size = 200_000;
  const tellings: Record<string, string> = {
    'of phrases without a full stop': 'je ne sais pas et donc '.repeat(size / 23),
    'of one word': 'a'.repeat(size),
    'of blanks': ' '.repeat(size),
    'of line breaks': '\r\n'.repeat(size / 2),
    'of quotation marks': '" '.repeat(size / 2),
    'of full stops': '.'.repeat(size),
    'of halves of emoji': '\ud83d'.repeat(size),
    'of quoted lines': '> je ne sais pas\n'.repeat(size / 17),
    'of beginnings': 'je ne '.repeat(size / 6),
    'of apostrophes': "j'".repeat(size / 2),
    'of combining marks': `e${'\u0301'.repeat(size - 1)}`,
    'of all phrases': PHRASES.join(' ').repeat(Math.ceil(size / PHRASES.join(' ').length)),
  };

  test.each(Object.entries(tellings))('%s is checked to its end', (_, telling) => {
    const draft = `${telling}\n\nAttendez`;
    const findings = checkWith(checker, draft, { language: 'fr' });
    expect(findings.filter(({ text, start, end }) => text !== draft.slice(start, end))).toEqual([]);
    expect(findings.at(-1)?.text).toBe('Attendez');
  });
});
