import type { Reading } from '../reading';
import { LINE_GAP, STOP_GAP } from '../tokens';
import type { Detected, Evidence } from './detected';

/** Two capital words beside each other: without them there is nothing to look for. */
const HINT = /[A-ZÀ-Þ]{2}[^a-zà-ÿ]{0,3}[A-ZÀ-Þ]{2}/;
const CAPITALS = /^\p{Lu}+$/u;
const LETTERS = /\p{L}/u;

/** Fewer words than this are an emphasis or a name. */
const FEWEST_WORDS = 3;
/** Fewer letters than this are a row of acronyms. */
const FEWEST_LETTERS = 12;

/** Whole phrases in capitals. Acronyms, references, names of products and headings on a line of their own are none. */
export function* detectCapitals({ reading }: Evidence): Iterable<Detected> {
  const { text, tokens } = reading;
  if (!HINT.test(text)) return;
  let from = -1;
  for (let at = 0; at <= tokens.count; at++) {
    const breaks = at === tokens.count || ((tokens.gaps[at] as number) & (STOP_GAP | LINE_GAP)) !== 0;
    if (from >= 0 && (breaks || !isCapital(reading, at))) {
      const run = shoutIn(reading, from, at - 1);
      if (run !== undefined) yield run;
      from = -1;
    }
    if (at < tokens.count && from < 0 && isCapital(reading, at)) from = at;
  }
}

/** A word without a small letter. Numbers go along with either. */
function isCapital({ text, tokens }: Reading, at: number): boolean {
  const word = text.slice(tokens.starts[at], tokens.ends[at]);
  return CAPITALS.test(word) || (!LETTERS.test(word) && /^\d+$/.test(word));
}

function shoutIn(reading: Reading, from: number, to: number): Detected | undefined {
  const { text, tokens } = reading;
  let [words, letters, known] = [0, 0, 0];
  for (let at = from; at <= to; at++) {
    const length = (tokens.ends[at] as number) - (tokens.starts[at] as number);
    if (length > 1 && LETTERS.test(text[tokens.starts[at] as number] ?? '')) {
      words++;
      letters += length;
      // Acronyms and names of products stand in no pattern.
      if (tokens.classes[at] !== 0) known++;
    }
  }
  if (words < FEWEST_WORDS || letters < FEWEST_LETTERS || known === 0) return undefined;
  const start = tokens.starts[from] as number;
  const end = tokens.ends[to] as number;
  if (isHeading(text, start, end)) return undefined;
  const shouted = text.slice(start, end);
  const opens = from === 0 || ((tokens.gaps[from] as number) & STOP_GAP) !== 0;
  const lower = shouted.toLowerCase();
  return { start, end, mended: opens ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower };
}

/** A line of its own among others, without a final mark. */
function isHeading(text: string, start: number, end: number): boolean {
  const line = text.slice(
    text.lastIndexOf('\n', start) + 1,
    text.indexOf('\n', end) < 0 ? undefined : text.indexOf('\n', end),
  );
  const isAlone = line.replace(/[\s*_#:–—-]/g, '').length <= text.slice(start, end).replace(/[\s*_#:–—-]/g, '').length;
  return isAlone && text.trim().includes('\n');
}
