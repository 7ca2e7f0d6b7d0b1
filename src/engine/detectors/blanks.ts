import type { Detected, Evidence } from './detected';

/** One look at a draft for all that a blank can look like; each alternative is looked at closer where it matters. */
const BLANK = new RegExp(
  [
    String.raw`(?<!\{)\{[^{}\n%]{1,40}\}(?!\})`,
    String.raw`\[[^[\]\n]{2,40}\](?!\()`,
    String.raw`<{1,2}(?! )[^<>\n]{2,40}(?<! )>{1,2}`,
    '%[A-Z_]{3,30}%|#[A-Z_]{3,30}#',
    String.raw`(?<![\w*])(?:[$€£] ?)?X{2,}(?:[.,/:]X{2,})*(?![\w*])`,
    String.raw`(?<![\w/])(?:JJ/MM/A{2,4}|DD/MM/Y{2,4}|MM/DD/Y{2,4}|HH ?[:h] ?MM)(?![\w/])`,
    '_{3,}',
    String.raw`(?<!\p{L})(?:TODO|LOREM IPSUM|INS[EÉ]RER ICI|INSERT HERE)(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** Without any of these there is none, and nothing is looked at closer. */
const HINT = /[{[<%#_]|XX|JJ\/|DD\/|MM\/|HH|TODO|LOREM|INS/;

/** What stands in a blank: words, maybe with a number. JSON, code and sums do not look like it. */
const NAMES = /^[\p{L}\p{M}\d][\p{L}\p{M}\d '’׳״"_./-]*…?$/u;
/** What people put in square brackets that is no blank. */
const LABELS =
  /^(\d+|x|sic|ok|nb|ps|re|fwd?|tr|spam|externe?|external|urgent|important|info|note|image|photo|video|vid[ée]o|logo|lien|link|gif|r[ée]solu|solved|resolved|edit|update|maj|redacted|optional|optionnel|facultatif|required|secure|phishing|removed|deleted|.*\d{2,}.*|.*#.*)$/i;
/** Tags, and the marks that anonymised texts carry. */
const TAGS = /^\/?[a-z][a-z0-9_]*( [a-z]+=.*)? ?\/?$/;

/** Blanks that nobody filled: `{prénom}`, `[date]`, `<NAME>`, `XXX`, `DD/MM/YYYY`. The helpdesk fills `{{…}}` and `{%…%}`. */
export function* detectBlanks({ reading: { text }, caret }: Evidence): Iterable<Detected> {
  if (!HINT.test(text)) return;
  for (const { 0: blank, index: start } of text.matchAll(BLANK)) {
    const end = start + blank.length;
    const isBeingFilled = caret !== undefined && caret >= start && caret <= end;
    if (!isBeingFilled && isBlank(blank, text, start, end)) yield { start, end };
  }
}

function isBlank(blank: string, text: string, start: number, end: number): boolean {
  const inside = blank.replace(/^[{[<%#]+|[}\]>%#]+$/g, '').trim();
  switch (blank[0]) {
    case '{':
      return NAMES.test(inside);
    case '[':
      return NAMES.test(inside) && /\p{L}/u.test(inside) && !LABELS.test(inside);
    case '<':
      return NAMES.test(inside) && (blank.startsWith('<<') || !TAGS.test(inside)) && !inside.includes('@');
    case '_':
      // « Nom : ____ » is the customer's to fill.
      return !/[:：]\s*$/.test(text.slice(Math.max(0, start - 4), start)) && !/[\w@]/.test(text[start - 1] ?? ' ');
    case 'J':
    case 'D':
    case 'M':
    case 'H':
      return !/(format|forme|פורמט)\W*$/i.test(text.slice(Math.max(0, start - 14), start));
    default:
      return !isMasked(text, start, end);
  }
}

/** « XXXX XXXX 1234 » hides a number, it lacks none. */
function isMasked(text: string, start: number, end: number): boolean {
  const before = /[\dX*][\dX* -]*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^[\dX* -]*/.exec(text.slice(end, end + 30))?.[0] ?? '';
  return /\d/.test(before + after) && /X/.test(text.slice(start, end));
}
