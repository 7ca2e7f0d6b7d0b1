import type { Reading } from '../reading';
import { LANGUAGES } from '../rule';
import type { Detected, Evidence } from './detected';

/**
 * The second apology of a reply and those after it: the first is heard, more wear it out
 * (Singh et al., Harvard Business Review 2018). Two in one sentence are one.
 */
export function* detectRepeatedApologies({ reading, surroundings }: Evidence): Iterable<Detected> {
  const whole = { from: 0, to: reading.tokens.count - 1 };
  // Most replies have no second one, and are looked at no closer.
  if (!hasTwo(reading)) return;
  const apologies = LANGUAGES.flatMap((language) => surroundings.contexts(whole, 'apology', language)).sort(
    (a, b) => a.from - b.from,
  );
  let last: number | undefined;
  for (const apology of apologies) {
    const sentence = reading.borders.sentenceAround(apology);
    if (last !== undefined && sentence.from > last) {
      yield { start: reading.tokens.starts[apology.from] as number, end: reading.tokens.ends[apology.to] as number };
    }
    last = Math.max(last ?? 0, sentence.to);
  }
}

function hasTwo(reading: Reading): boolean {
  let found = 0;
  for (let at = 0; at < reading.tokens.count && found < 2; at++) {
    if (LANGUAGES.some((language) => reading.is(at, language, 'apologies'))) found++;
  }
  return found === 2;
}
