/**
 * Rewrites groups inside groups, which compromise's parser does not read (`(a|b (c|d))` comes out as stray words), by
 * spelling the inner alternatives out: `(a|b c|b d)`. An optional inner group becomes both. Returns nothing when
 * brackets do not match.
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
  return splitAtBars(inside).flatMap(spelledOut);
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
  return choices.flatMap((choice) => spelledOut(`${before}${choice}${after}`.replace(/\s+/g, ' ')));
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
