import { Unreadable } from './unreadable';

/** How many alternatives one group may spell out to, and how deep groups may stand in groups. */
const MOST_ALTERNATIVES = 256;
const DEEPEST = 6;

/**
 * Rewrites groups inside groups, which compromise's parser does not read (`(a|b (c|d))` comes out as stray words), by
 * spelling the inner alternatives out: `(a|b c|b d)`. An optional inner group becomes both. Returns nothing when
 * brackets do not match, and throws {@link Unreadable} when a group spells out to more than a page can bear.
 */
export function flattenGroups(pattern: string): string | undefined {
  let depth = 0;
  let start = 0;
  let out = '';
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '(') {
      if (depth === 0) {
        out += pattern.slice(start, i);
        start = i;
      }
      depth++;
      if (depth > DEEPEST) throw new Unreadable('Its groups are too deep.', 'Write it as two patterns.');
    } else if (pattern[i] === ')') {
      depth--;
      if (depth < 0) return undefined;
      if (depth === 0) {
        const group = pattern.slice(start + 1, i);
        out += group.includes('(') ? `(${alternatives(group).join('|')})` : pattern.slice(start, i + 1);
        start = i + 1;
      }
    }
  }
  return depth === 0 ? out + pattern.slice(start) : undefined;
}

/** The alternatives of a group's inside, each without a group of its own. */
function alternatives(inside: string): string[] {
  const all: string[] = [];
  for (const part of splitAtBars(inside)) {
    all.push(...spelledOut(part));
    if (all.length > MOST_ALTERNATIVES) {
      throw new Unreadable(
        `A group spells out to more than ${MOST_ALTERNATIVES} alternatives.`,
        'Write it as two patterns.',
      );
    }
  }
  return all;
}

function spelledOut(alternative: string): string[] {
  const open = alternative.indexOf('(');
  if (open < 0) return [alternative.trim()];
  const close = closingBracket(alternative, open);
  const before = alternative.slice(0, open);
  let after = alternative.slice(close + 1);
  const choices = alternatives(alternative.slice(open + 1, close));
  if (after.startsWith('?')) {
    after = after.slice(1);
    choices.push('');
  }
  // Each is spelled out on its own and counted on the way: together they may be too many to hold.
  return alternatives(choices.map((choice) => `${before}${choice}${after}`.replace(/\s+/g, ' ')).join('|'));
}

function splitAtBars(inside: string): string[] {
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
  return text.length;
}
