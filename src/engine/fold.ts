/**
 * What every UTF-16 code unit is to the matcher, in one byte. Codes 1 to 63 are letters and digits as the vocabulary
 * spells them (case, accents and presentation forms folded away); the rest say how a character separates words.
 */
export const SPACE = 0;
/** A letter of a script that no pack is written in: it makes words, and no word of a pack. */
export const FOREIGN = 64;
/** Accents and niqqud typed as characters of their own: part of the word, without weight in it. */
export const MARK = 65;
/** Zero-width and direction characters: as if they were not there. */
export const INVISIBLE = 66;
export const NEWLINE = 67;
/** A pause inside a sentence: a phrase does not run across it unless its pattern has a comma there. */
export const PAUSE = 68;
/** The end of a sentence, if what follows agrees. */
export const STOP = 69;
export const QUOTE = 70;
/** œ, æ, ß: two letters in one character. */
export const LIGATURE = 71;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789אבגדהוזחטיךכלםמןנסעףפץצקרשת';
/** Symbols of the vocabulary, the unused 0 included: 64, so that a trie node is a shift away. */
export const SYMBOLS = 64;

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** Where letters and digits stand: ASCII, Latin, Hebrew, Latin again, Hebrew with its niqqud in one character, full width. */
const ALPHABETS = [
  [0x30, 0x7a],
  [0xc0, 0x24f],
  [0x5d0, 0x5ea],
  [0x1e00, 0x1eff],
  [0xfb1d, 0xfb4e],
  [0xff10, 0xff5a],
] as const;

/** The fold of each UTF-16 code unit. */
export const FOLD: Uint8Array = buildFold();

/** The symbols that a ligature stands for. `unit` must fold to {@link LIGATURE}. */
export function ligature(unit: number): readonly [number, number] {
  const letters = LIGATURES[String.fromCharCode(unit).toLowerCase()] ?? 'oe';
  return [LETTERS.indexOf(letters[0] as string) + 1, LETTERS.indexOf(letters[1] as string) + 1];
}

/**
 * A single word as the vocabulary spells it: lower case, no accents, no invisible characters.
 * Characters that separate words are dropped, so call it on one word at a time.
 */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const code = FOLD[unit] as number;
    if (code > 0 && code < SYMBOLS) out += LETTERS[code - 1];
    else if (code === LIGATURE) out += LIGATURES[(word[i] as string).toLowerCase()];
  }
  return out;
}

/** The symbol of a folded letter, 0 where it is none. */
export function symbol(letter: string): number {
  return LETTERS.indexOf(letter) + 1;
}

function buildFold(): Uint8Array {
  const fold = new Uint8Array(65536);
  const set = (from: number, to: number, code: number) => fold.fill(code, from, to + 1);
  // Anything that is not named below is a letter we do not spell.
  set(0x00aa, 0xffff, FOREIGN);
  set(0x0000, 0x0020, SPACE);
  for (const unit of [0x09, 0x00a0, 0x1680, 0x202f, 0x205f, 0x3000]) fold[unit] = SPACE;
  set(0x2000, 0x200a, SPACE);
  for (const unit of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) fold[unit] = NEWLINE;
  for (const [from, to] of ALPHABETS) foldLetters(fold, from, to);
  for (const c of 'œŒæÆßẞ') fold[c.charCodeAt(0)] = LIGATURE;
  set(0x0300, 0x036f, MARK);
  set(0x0591, 0x05bd, MARK);
  for (const unit of [0x05bf, 0x05c1, 0x05c2, 0x05c4, 0x05c5, 0x05c7, 0xfb1e]) fold[unit] = MARK;
  for (const unit of [0xad, 0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0xfeff]) fold[unit] = INVISIBLE;
  set(0x202a, 0x202e, INVISIBLE);
  set(0x2060, 0x206f, INVISIBLE);
  set(0xfe00, 0xfe0f, INVISIBLE);
  // Emoji and private characters come as surrogates: a small pause between words.
  set(0xd800, 0xf8ff, PAUSE);
  set(0x2070, 0x2bff, PAUSE);
  set(0x3001, 0x303f, PAUSE);
  for (const c of ',;:()[]{}/\\|<>*=+_#@~^&–—―•·،؛') fold[c.charCodeAt(0)] = PAUSE;
  for (const c of '.!?…¿¡。！？') fold[c.charCodeAt(0)] = STOP;
  for (const c of '"«»“”„‟‹›״') fold[c.charCodeAt(0)] = QUOTE;
  for (const c of "'’‘‛`´ʼ′׳＇-‐‑־%$€£°") fold[c.charCodeAt(0)] = SPACE;
  return fold;
}

/** Gives each character the code of the plain letter under its accents. */
function foldLetters(fold: Uint8Array, from: number, to: number): void {
  for (let unit = from; unit <= to; unit++) {
    const base = String.fromCharCode(unit).normalize('NFKD')[0]?.toLowerCase() ?? '';
    const at = LETTERS.indexOf(base);
    if (base !== '' && at >= 0) fold[unit] = at + 1;
  }
}
