import type { Suggestion, TextRange } from './finding';
import { finalMarkAt, joinedTail, withoutFinalMark } from './punctuation';
import type { Reading } from './reading';
import type { Alternative, Language } from './rule';
import type { Words } from './sentence';
import { gapAfter } from './span';
import { LINE_GAP, STOP_GAP } from './tokens';

/** Who speaks to whom, as far as the draft and the settings tell. */
export interface Voice {
  readonly address: 'tu' | 'vous' | undefined;
  readonly me: 'f' | 'm' | undefined;
}

/** What keeps its capital inside a sentence: an acronym, the English I. */
const CAPITALS = /^(\p{Lu}{2,}|I)(?!\p{L})/u;

/** What an alternative is made for: the words of the hit, its exact range, and what a detector would put there. */
export interface Place {
  readonly words: Words;
  readonly range: TextRange;
  readonly mended: string | undefined;
}

/** In an alternative: what the detector would put in place of what it found. */
const MENDED = '{mended}';

/** Makes an alternative ready for one hit: the words it replaces, and its text in the draft's own manner. */
export function suggest(
  alternative: Alternative,
  { words: hit, range: exact, mended }: Place,
  voice: Voice,
  language: Language,
  reading: Reading,
): Suggestion {
  if (mended !== undefined && alternative.text === MENDED) {
    return {
      replaces: 'phrase',
      range: exact,
      text: mended,
      slots: [],
      ...surroundings(exact, hit, reading),
    };
  }
  const replaced = replacedWords(alternative, hit, language, reading);
  const { body, tail } = withoutFinalMark(wordingFor(alternative, voice));
  const { text: draft, tokens } = reading;
  const isExact = alternative.replaces === 'phrase';
  let start = isExact ? exact.start : (tokens.starts[replaced.from] as number);
  let end = isExact ? exact.end : (tokens.ends[replaced.to] as number);
  if (alternative.replaces !== 'phrase') {
    // « 50 € » goes with its sign, which is no word.
    end += /^[ \u00a0\u202f]?[€$£%°]+/.exec(draft.slice(end, end + 4))?.[0].length ?? 0;
    [start, end] = withBrackets(draft, start, end);
  }
  let text = body;
  const opensSentence = ((tokens.gaps[replaced.from] as number) & (STOP_GAP | LINE_GAP)) !== 0;
  const first = tokens.starts[replaced.from] as number;
  // The capital of « I » or of an acronym is its own, not the sentence's.
  const isOwnCapital = !opensSentence && CAPITALS.test(draft.slice(first, tokens.ends[replaced.from]));
  if (isCapital(draft[first]) && !isOwnCapital) text = (body[0] ?? '').toUpperCase() + body.slice(1);
  else if (!CAPITALS.test(body)) text = (body[0] ?? '').toLowerCase() + body.slice(1);
  const isSentenceEnd = (gapAfter(tokens, replaced.to) & (STOP_GAP | LINE_GAP)) !== 0;
  if (body === '') {
    // The last words of a sentence leave its mark, and take the comma before them.
    if (isSentenceEnd && !opensSentence) while (/[ \u00a0\u202f,]/.test(draft[start - 1] ?? '')) start--;
    else end = endOfDeletion(draft, start, end, isSentenceEnd);
    // « Bonjour {prénom}, » leaves no space before its comma.
    if (/[,.;:!?)]/.test(draft[end] ?? '') && / $/.test(draft.slice(0, start))) start--;
    // What follows takes over the capital of what goes.
    const next = draft[end] ?? '';
    if (!isSentenceEnd && isCapital(draft[start]) && next !== next.toUpperCase()) {
      text = next.toUpperCase();
      end++;
    }
  } else if (isSentenceEnd) {
    const mark = finalMarkAt(draft, end);
    const joined = joinedTail(mark.mark, tail);
    if (joined !== 'keep') {
      text += joined.tail;
      end = mark.end;
    }
  }
  const range = { start, end };
  return { replaces: alternative.replaces, range, text, slots: slotsOf(text), ...surroundings(range, hit, reading) };
}

function replacedWords(alternative: Alternative, hit: Words, language: Language, reading: Reading): Words {
  if (alternative.replaces === 'phrase') return hit;
  const { borders } = reading;
  const around = alternative.replaces === 'clause' ? borders.clauseAround(hit) : borders.sentenceAround(hit);
  return { from: Math.min(hit.from, afterGreeting(around, hit, language, reading)), to: around.to };
}

/** How far a greeting reaches to its comma, in words. */
const GREETING_REACH = 8;

/**
 * The first word behind « Bonjour Madame Roux, », « bonjour » or « 1) »: a greeting is never replaced with what it
 * greets. It ends at its comma, whatever is in it (a placeholder, a name in lower case), else with its titles and names.
 */
function afterGreeting(sentence: Words, hit: Words, language: Language, reading: Reading): number {
  const { text, tokens } = reading;
  const between = (at: number) => text.slice(tokens.ends[at - 1], tokens.starts[at]);
  const { from } = sentence;
  if (/^\d+$/.test(reading.word(from)) && /^[).:]/.test(between(from + 1)) && from < hit.from) return from + 1;
  if (!reading.is(from, language, 'greetings')) return from;
  const reach = Math.min(hit.from, from + GREETING_REACH);
  for (let at = from + 1; at <= reach; at++) if (between(at).includes(',')) return at;
  let at = from + 1;
  while (at < hit.from && (reading.is(at, language, 'titles') || isCapital(text[tokens.starts[at] as number]))) at++;
  return at;
}

function wordingFor(alternative: Alternative, voice: Voice): string {
  const fits = alternative.forms?.find(
    (form) =>
      (form.address === undefined || form.address === voice.address) && (form.me === undefined || form.me === voice.me),
  );
  return fits?.text ?? alternative.text;
}

/** Takes in the brackets of which the replaced words hold the other half: « je ne sais pas (encore) ». */
function withBrackets(draft: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  for (const [open, close] of ['()', '[]', '{}', '«»']) {
    const inside = draft.slice(from, to);
    const next = /[ \u00a0\u202f]/.test(draft[to] ?? '') ? to + 1 : to;
    if (draft[next] === close && inside.lastIndexOf(open as string) > inside.lastIndexOf(close as string))
      to = next + 1;
    else if (draft[from - 1] === open && inside.includes(close as string)) from--;
  }
  return [from, to];
}

function isCapital(letter = ''): boolean {
  return letter !== letter.toLowerCase();
}

/** A deletion takes the spaces behind it, its comma where nothing before needs one, and the mark where the whole sentence goes. */
function endOfDeletion(draft: string, start: number, end: number, isSentenceEnd: boolean): number {
  let at = isSentenceEnd ? finalMarkAt(draft, end).end : end;
  const before = draft.slice(0, start).trimEnd();
  const takesComma =
    !isSentenceEnd &&
    (before === '' || /[,.;:!?…(\n]$/.test(before) || draft.slice(before.length, start).includes('\n'));
  while (draft[at] === ' ' || draft[at] === '\u00a0' || (takesComma && draft[at] === ',')) at++;
  return at;
}

function slotsOf(text: string): TextRange[] {
  return [...text.matchAll(/\{[^{}]+\}/g)].map((slot) => ({ start: slot.index, end: slot.index + slot[0].length }));
}

/** How much of a long sentence is shown on either side of an alternative, in UTF-16 units. */
const SHOWN = 240;

function surroundings(range: TextRange, hit: Words, reading: Reading): { before: string; after: string } {
  const { text: draft, tokens, borders } = reading;
  const sentence = borders.sentenceAround(hit);
  const from = Math.min(range.start, tokens.starts[sentence.from] as number);
  const to = Math.max(range.end, finalMarkAt(draft, tokens.ends[sentence.to] as number).end);
  const before = draft.slice(Math.max(from, range.start - SHOWN), range.start);
  const after = draft.slice(range.end, Math.min(to, range.end + SHOWN));
  return {
    before: range.start - from > SHOWN ? `…${before}` : before,
    after: to - range.end > SHOWN ? `${after}…` : after,
  };
}
