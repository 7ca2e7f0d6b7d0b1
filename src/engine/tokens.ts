import {
  FOLD,
  FOREIGN,
  INVISIBLE,
  LIGATURE,
  ligature,
  MARK,
  NEWLINE,
  PAUSE,
  QUOTE,
  SPACE,
  STOP,
  SYMBOLS,
} from './fold';
import { edgesOf, HASH_SEED, hashed, type Vocabulary } from './vocabulary';

/** What lies between a word and the one before it, as bits. Values grow with the strength of the break. */
const NO_GAP = 0;
export const LINE_GAP = 1;
export const PAUSE_GAP = 2;
export const STOP_GAP = 4;

/**
 * The words of a draft, as parallel tables: where each starts and ends (UTF-16 offsets into the draft as it is),
 * its class in the vocabulary (0: a word that no rule names) and the gap before it (bits of {@link STOP_GAP} and its like).
 */
export class Tokens {
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  classes = new Int32Array(256);
  gaps = new Uint8Array(256);
  /** Room for `Borders` to write in. */
  sentenceStarts = new Int32Array(256);
  clauseStarts = new Int32Array(256);
  count = 0;

  /** Reads a draft in one walk over its code units. The tables are reused: a caller keeps nothing across two reads. */
  read(text: string, vocabulary: Vocabulary): void {
    const length = text.length;
    let { starts, ends, classes, gaps } = this;
    let count = 0;
    let gap: number = STOP_GAP;
    let lines = 0;
    let i = 0;
    while (i < length) {
      let code = FOLD[text.charCodeAt(i)] as number;
      if (code === SPACE) {
        i++;
        continue;
      }
      if (code > FOREIGN && code !== LIGATURE) {
        if (code === PAUSE) gap |= PAUSE_GAP;
        else if (code === STOP) gap |= isSentenceEnd(text, i) ? STOP_GAP : PAUSE_GAP;
        else if (code === NEWLINE && !(text.charCodeAt(i) === 10 && text.charCodeAt(i - 1) === 13)) {
          lines++;
          gap |= lines > 1 ? STOP_GAP : LINE_GAP;
        }
        i++;
        continue;
      }
      const start = i;
      let end = i;
      let hash = HASH_SEED;
      let first = 0;
      let last = 0;
      let isForeign = false;
      for (;;) {
        // Letters and digits: all but a few words are this loop and no more.
        while (code !== SPACE && code < SYMBOLS) {
          hash = hashed(hash, code);
          if (first === 0) first = code;
          last = code;
          end = ++i;
          code = i < length ? (FOLD[text.charCodeAt(i)] as number) : SPACE;
        }
        if (code === SPACE) break;
        if (code === LIGATURE) {
          const [one, other] = ligature(text.charCodeAt(i));
          hash = hashed(hashed(hash, one), other);
          if (first === 0) first = one;
          last = other;
        } else if (code === FOREIGN) isForeign = true;
        else if (code !== MARK && code !== INVISIBLE && !(code === QUOTE && isInHebrewWord(text, i))) break;
        // The quotation mark of an acronym (צה״ל) belongs to its word, an invisible character behind a word does not.
        i++;
        if (code !== INVISIBLE) end = i;
        code = i < length ? (FOLD[text.charCodeAt(i)] as number) : SPACE;
      }
      if (count === starts.length) {
        this.grow();
        ({ starts, ends, classes, gaps } = this);
      }
      starts[count] = start;
      ends[count] = end;
      classes[count] = isForeign ? 0 : vocabulary.find(hash, edgesOf(first, last));
      gaps[count] = gap;
      count++;
      gap = NO_GAP;
      lines = 0;
    }
    this.count = count;
  }

  private grow(): void {
    const size = this.starts.length * 2;
    this.starts = copied(this.starts, new Int32Array(size));
    this.ends = copied(this.ends, new Int32Array(size));
    this.classes = copied(this.classes, new Int32Array(size));
    this.gaps = copied(this.gaps, new Uint8Array(size));
    this.sentenceStarts = new Int32Array(size);
    this.clauseStarts = new Int32Array(size);
  }
}

/** Titles and the like whose full stop ends no sentence when a word follows: « M. Dupont », « tél. 01 ». */
const ABBREVIATION = /^(mm?|mme|mlle|mrs?|ms|dr|n|t[ée]l|art|r[ée]f)$/i;
const LONGEST_ABBREVIATION = 4;

/**
 * Whether a mark ends a sentence. Inside a word, a number or an address (`3.5`, `example.com`, `?id=3`) it does not;
 * `pas.Je`, a space forgotten, does.
 */
function isSentenceEnd(text: string, at: number): boolean {
  const after = at + 1 < text.length ? (FOLD[text.charCodeAt(at + 1)] as number) : PAUSE;
  if (after === SPACE && text.charCodeAt(at) === 0x2e) return !isAbbreviation(text, at);
  if (after === SPACE || after > SYMBOLS) return true;
  const before = text[at - 1] ?? ' ';
  const following = text[at + 1] ?? ' ';
  return before !== before.toUpperCase() && following !== following.toLowerCase();
}

/** Asked at every full stop, so the pattern is tried on short words only. */
function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (stop - start <= LONGEST_ABBREVIATION && start > 0 && text.charCodeAt(start - 1) > 0x40) start--;
  return stop - start <= LONGEST_ABBREVIATION && start < stop && ABBREVIATION.test(text.slice(start, stop));
}

function isInHebrewWord(text: string, at: number): boolean {
  const before = FOLD[text.charCodeAt(at - 1)] as number;
  const after = FOLD[text.charCodeAt(at + 1)] as number;
  return before > 36 && before < SYMBOLS && after > 36 && after < SYMBOLS;
}

/** A table's numbers in a larger one. */
function copied<T extends Uint8Array | Int32Array>(from: ArrayLike<number>, to: T): T {
  to.set(from);
  return to;
}
