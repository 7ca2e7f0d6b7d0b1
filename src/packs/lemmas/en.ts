import { foldWord } from '../../engine/fold';
import { DOUBLING, IRREGULAR, REGULAR, WHOLE } from './en-verbs';

/** One vowel and one consonant at the end of a single syllable: stop, ship, chat; also quit, but not fix, show, play. */
const SHORT = /^(?:[^aeiouy]*|qu)[aeiou][bdgklmnprtvz]$/;

const KNOWN = knownForms();

/**
 * The forms of an English verb as fold.ts spells them, or nothing for a word that the tables do not know as a verb.
 * Both spellings of « cancelled » and « canceled » are among them. It is no work of compromise's, which conjugates only
 * with 300 ms of lexicon behind it, and from then on reads `{do}` in a pattern as a noun and an adverb too.
 */
export function englishForms(lemma: string): string[] | undefined {
  const forms = KNOWN.get(foldWord(lemma));
  return forms === undefined ? undefined : [...forms];
}

function knownForms(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  const add = (forms: readonly string[]) => known.set(foldWord(forms[0] as string), unique(forms.map(foldWord)));
  const doubling = new Set(split(DOUBLING));
  for (const verb of split(REGULAR)) add([verb, third(verb), ...regularEndings(verb, doubling)]);
  for (const parts of IRREGULAR.split('|')) {
    const [verb = '', ...past] = split(parts);
    const ing = regularEndings(verb, doubling).filter((form) => form.endsWith('ing'));
    add([verb, third(verb), ...past, ...ing]);
  }
  for (const forms of WHOLE) add(split(forms));
  return known;
}

/** He waits, fixes, tries, does. */
function third(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return verb + (/(?:s|x|z|ch|sh|[^o]o)$/.test(verb) ? 'es' : 's');
}

/** Waited and waiting, in each spelling. */
function regularEndings(verb: string, doubling: ReadonlySet<string>): string[] {
  const last = verb.slice(-1);
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/ie$/.test(verb)) return [`${verb}d`, `${verb.slice(0, -2)}ying`];
  if (/(?:ee|oe|ye|inge)$/.test(verb)) return [`${verb}d`, `${verb}ing`];
  if (last === 'e') return [`${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/ic$/.test(verb)) return [`${verb}ked`, `${verb}king`];
  if (SHORT.test(verb) || doubling.has(verb)) return [`${verb}${last}ed`, `${verb}${last}ing`];
  const plain = [`${verb}ed`, `${verb}ing`];
  return /[^aeiou][aeiou]l$/.test(verb) ? [...plain, `${verb}led`, `${verb}ling`] : plain;
}

function split(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
