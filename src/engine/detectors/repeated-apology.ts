import { LANGUAGES } from '../rule';
import type { Detected, Evidence } from './detected';

/**
 * The second apology of a reply and those after it: the first is heard, more wear it out
 * (Singh et al., Harvard Business Review 2018). Two in one sentence are one.
 */
export function* detectRepeatedApologies({ reading, contexts }: Evidence): Iterable<Detected> {
  const apologies = LANGUAGES.flatMap((language) => [...contexts.of('apology', language)]).sort(
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
