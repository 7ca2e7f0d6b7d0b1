import type { TextRange } from './finding';

/**
 * The stretches between quotation marks, in order. Marks pair up within one line: a stray one silences nothing on the
 * next. Lines that mail programs quote with `>` count whole.
 */
export function quotationsOf(text: string, marks: readonly number[]): TextRange[] {
  const found: TextRange[] = [];
  let open: number | undefined;
  let line = text.indexOf('\n');
  for (const at of marks) {
    if (line >= 0 && at > line) {
      open = undefined;
      while (line >= 0 && line < at) line = text.indexOf('\n', line + 1);
    }
    if (open === undefined) open = at;
    else {
      found.push({ start: open, end: at });
      open = undefined;
    }
  }
  for (let at = text.indexOf('>'); at >= 0; at = text.indexOf('>', at + 1)) {
    const start = text.lastIndexOf('\n', at) + 1;
    if (text.slice(start, at).trim() !== '') continue;
    const end = text.indexOf('\n', at);
    found.push({ start, end: end < 0 ? text.length : end });
  }
  return merged(found.sort((a, b) => a.start - b.start));
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
