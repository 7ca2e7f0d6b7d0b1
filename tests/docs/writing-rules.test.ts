import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/engine/rule';
import { tryPattern } from '../../src/packs/try-pattern';

interface Example {
  readonly pattern: string;
  readonly language: Language;
  readonly lines: readonly string[];
}

/** The examples of docs/writing-rules.md: a pattern, then sentences with what it marks (+) or without (-). */
function examples(): Example[] {
  const page = readFileSync(fileURLToPath(new URL('../../docs/writing-rules.md', import.meta.url)), 'utf8');
  return [...page.matchAll(/```pattern (\w+)\n([\s\S]*?)```/g)].map(([, name, body = '']) => {
    const [pattern = '', ...lines] = body.trim().split('\n');
    const language = LANGUAGES.find((each) => each === name);
    if (language === undefined) throw new Error(`No language ${name}`);
    return { pattern, language, lines };
  });
}

test('docs/writing-rules.md has ten worked examples', () => {
  expect(examples()).toHaveLength(10);
});

describe.each(examples())('its pattern $pattern', ({ pattern, language, lines }) => {
  test.each(lines)('does to « %s » what the page says', (line) => {
    const sentence = line.slice(2);
    const draft = line.startsWith('+') ? sentence.replace(/[[\]]/g, '') : sentence;
    const trial = tryPattern(pattern, draft, language);
    const marked = 'marks' in trial ? trial.marks.map(({ start, end }) => draft.slice(start, end)) : trial;
    if (line.startsWith('+')) expect(marked).toEqual([/\[(.*)\]/.exec(sentence)?.[1]]);
    else expect(trial).toHaveProperty('nearest');
  });
});
