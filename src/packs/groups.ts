import { Unreadable } from './unreadable';

/** Stands for a group while compromise reads what is around it: letters only, so that it is read as a word. */
const MARKER = 'zzgroup';
const MARKED = /^zzgroup(\d+)(,*)$/;

/** A pattern whose groups are lifted out, so that what is left has no bracket in it. */
interface Lifted {
  readonly flat: string;
  /** The inside of each group, in the order of its number. */
  readonly groups: readonly string[];
}

/**
 * Takes the outermost groups out of a pattern, since compromise's parser does not read a group inside a group
 * (`(a|b (c|d))` comes out as stray words). `!(a|b)` stays: it holds single words, which compromise reads well.
 * Throws {@link Unreadable} when the brackets do not match.
 */
export function liftGroups(pattern: string): Lifted {
  const groups: string[] = [];
  let flat = '';
  for (let i = 0; i < pattern.length; i++) {
    // A pause behind a gap, a list or a verb is read as one behind a group.
    const pausing = /^(\.\{\d+(,\d+)?\}|#\w+|\{[^{}]+\}),/.exec(pattern.slice(i));
    if (pausing?.[1] !== undefined && !flat.endsWith('!')) {
      flat += ` ${MARKER}${groups.length}`;
      groups.push(pausing[1]);
      i += pausing[1].length - 1;
      continue;
    }
    const letter = pattern[i] as string;
    if (letter === ')') throw unmatched();
    if (letter !== '(') {
      flat += letter;
      continue;
    }
    const close = closingBracket(pattern, i);
    const inside = pattern.slice(i + 1, close);
    if (flat.endsWith('!')) flat += `(${inside})`;
    else {
      flat = `${flat.replace(/-$/, '')} ${MARKER}${groups.length}`;
      groups.push(inside);
      const next = pattern[close + 1] ?? ' ';
      if (!/[\s?{,\]]/.test(next)) flat += ' ';
    }
    i = close;
  }
  return { flat, groups };
}

/** The number of the group that a word stands for, and whether a comma follows it; nothing for any other word. */
export function groupOf(word: string): { readonly at: number; readonly pause: boolean } | undefined {
  const found = MARKED.exec(word);
  return found === null ? undefined : { at: Number(found[1]), pause: found[2] !== '' };
}

/** Cuts a group's inside at the bars that are its own. */
export function splitAtBars(inside: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === '(') depth++;
    else if (inside[i] === ')') depth--;
    else if (inside[i] === '|' && depth === 0) {
      parts.push(inside.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, inside.slice(start)];
}

function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  throw unmatched();
}

function unmatched(): Unreadable {
  return new Unreadable('The brackets do not match.', 'Close every ( with a ).');
}
