import { LANGUAGES, type Language } from '../engine/rule';

/** A draft as the command line takes it. */
export interface Draft {
  readonly id: string | number;
  readonly text: string;
  readonly lang?: Language;
  /** The ticket's earlier replies, oldest first. */
  readonly earlier?: readonly string[];
}

/** Reads one line of NDJSON. Returns what is wrong with it instead of a draft; the line's own text is never repeated. */
export function parseDraft(line: string): Draft | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'not JSON; write {"id": "…", "text": "…"}' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: 'not a JSON object; write {"id": "…", "text": "…"}' };
  }
  const { id, text, lang, earlier } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { problem: '"id" is missing, or neither a string nor a number' };
  if (typeof text !== 'string') return { problem: '"text" is missing, or not a string' };
  const language = LANGUAGES.find((known) => known === lang);
  if (lang !== undefined && lang !== null && language === undefined)
    return { problem: `"lang" is not one of ${LANGUAGES.join(', ')}` };
  const replies = earlier ?? undefined;
  if (replies !== undefined && !isStrings(replies)) return { problem: '"earlier" is not an array of strings' };
  return { id, text, ...(language && { lang: language }), ...(replies && { earlier: replies }) };
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
