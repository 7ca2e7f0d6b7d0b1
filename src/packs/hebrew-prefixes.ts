import { foldWord } from '../engine/fold';

/** And, that, and that: they join a sentence to the one before, and change nothing in what it says. */
const JOINING = ['ו', 'ש', 'וש'];

/** The one-letter words that Hebrew writes together with the next one, and how they pile up. */
const ALL = ['', 'ה', 'ב', 'כ', 'ל', 'מ', 'מה', 'כש', 'כשה'].flatMap((prefix) =>
  prefix.startsWith('כש') ? [prefix, `ו${prefix}`] : [prefix, `ו${prefix}`, `ש${prefix}`, `וש${prefix}`],
);

/** « לי » behind « ש » is « שלי », mine: these words take no « ש ». */
const OWNED = new Set(['לי', 'לך', 'לו', 'לה', 'לנו', 'לכם', 'לכן', 'להם', 'להן']);

/** A word as it may open a phrase: itself, and joined to the sentence before by ו, ש or וש. */
export function joined(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => [word, ...prefixed(word, JOINING)]);
}

/** A word with any of the prefixes ו ה ב כ ל מ ש and what they make together, and without. */
export function withPrefixes(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => prefixed(word, ALL));
}

function prefixed(word: string, prefixes: readonly string[]): string[] {
  if (!/^[א-ת]/.test(word)) return [word];
  return prefixes.flatMap((prefix) => (prefix.includes('ש') && OWNED.has(word) ? [] : [foldWord(prefix + word)]));
}
