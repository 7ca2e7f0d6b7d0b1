import type { TextRange } from './finding';

/** Marks that open or close by their shape, and what closes each. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '‟': '”', '‹': '›', '‘': '’' };
/** Marks that are the same on both sides; what stands around them tells which they are. */
const STRAIGHT = '"״\'';
const MARKS = /["״'«“„‟‹‘]/g;
/** A quotation marks up some sentences, not half a mail: a mark without its other half within this many units is stray. */
const LONGEST = 1_000;

/**
 * The stretches between quotation marks, in order, the marks included. Straight marks pair up within a line, shaped ones
 * within a paragraph; a stray one silences nothing. Lines that mail programs quote with `>` count whole.
 */
export function quotationsOf(text: string): TextRange[] {
  const found: TextRange[] = [];
  MARKS.lastIndex = 0;
  for (let mark = MARKS.exec(text); mark !== null; mark = MARKS.exec(text)) {
    const open = mark.index;
    if (!opens(text, open)) continue;
    const close = closingOf(text, open);
    if (close === undefined) continue;
    found.push({ start: open, end: close });
    MARKS.lastIndex = close + 1;
  }
  for (let at = text.indexOf('>'); at >= 0; at = text.indexOf('>', at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1;
    if (text.slice(start, at).trim() !== '') continue;
    const end = text.indexOf('\n', at);
    found.push({ start, end: end < 0 ? text.length : end });
  }
  return merged(found.sort((a, b) => a.start - b.start));
}

const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
const isSpace = (letter: string | undefined) => letter === undefined || /\s/.test(letter);

/** A straight mark behind a letter or a digit opens nothing: « l'eau », `12"`, צה״ל. */
function opens(text: string, at: number): boolean {
  const mark = text[at] as string;
  if (!STRAIGHT.includes(mark) && mark !== '‘') return true;
  if (isWord(text[at - 1])) return false;
  // A single one needs its word right behind it; « " bonjour " » is written with spaces too.
  return mark === '"' || mark === '״' || !isSpace(text[at + 1]);
}

function closingOf(text: string, open: number): number | undefined {
  const mark = text[open] as string;
  const isStraight = STRAIGHT.includes(mark);
  const closers = isStraight ? mark : (CLOSING[mark] as string);
  const border = text.indexOf(isStraight ? '\n' : '\n\n', open);
  const last = Math.min(border < 0 ? text.length : border, open + LONGEST);
  for (let at = open + 1; at < last; at++) {
    const letter = text[at] as string;
    if (letter === mark && !isStraight) return undefined;
    if (closers.includes(letter) && closes(text, at, letter)) return at;
  }
  return undefined;
}

/** An apostrophe inside a word closes nothing, nor does the quotation mark of a Hebrew acronym. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark === "'" || mark === '’') return !isWord(text[at + 1]) && !isSpace(text[at - 1]);
  return !(STRAIGHT.includes(mark) && isWord(text[at - 1]) && isWord(text[at + 1]));
}

/** Stretches that overlap become one: a quotation inside a quoted line. */
function merged(ranges: readonly TextRange[]): TextRange[] {
  const out: TextRange[] = [];
  for (const range of ranges) {
    const last = out.at(-1);
    if (last !== undefined && range.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else out.push(range);
  }
  return out;
}
