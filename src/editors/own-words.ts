import type { TextRange } from '../engine/finding';

/**
 * Parts of an editable that are no words of the agent's, as the DOM shows them: quoted mail, signatures, code.
 * From four related cleaners and the products' own sources (shared/facts/helpdesk-dom.md §18, read 2026-11).
 */
export const FOREIGN_PARTS = [
  'blockquote, code, pre, script, style, [aria-hidden="true"]',
  '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_extra, .yahoo_quoted, .protonmail_quote, .zmail_extra',
  '.freshdesk_quote, .front-blockquote, .moz-cite-prefix, .quotedReply, .fernand_quote, .alimail-quote, .missive_quote',
  '.outreach-quote, [name="messageReplySection"], #mail-editor-reference-message-container, #divRplyFwdMsg, #appendonsend',
  '[title="beforequote:::"], div.history',
  '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"], #Signature, .ms-outlook-signature',
  '[data-signature="true"], .mb_sig, .moz-signature, .ymail_android_signature, div.signature',
].join(', ');

/** « Le 3 mai, Nadia Roux a écrit : », “On 3 May, Nadia Roux wrote:”, and where it breaks over two lines. */
const ATTRIBUTION =
  /^(?:le|on|el|am|il|ב|בתאריך|ביום)[^\n]{4,160}(?:\n[^\n]{0,80})?(?:a écrit|wrote|escribió|schrieb|ha scritto|כתב|כתבה|כתב\/ה)[^\n]{0,40}:\s*$/i;
/** What mail programs put above the mail that is answered or passed on: all below it is quoted. */
const SEPARATOR =
  /^\s*[-_]{2,}\s*(?:original message|message d['’]origine|message original|forwarded message|message transféré|mensaje original|הודעה מקורית|הודעה שהועברה)\s*[-_]{2,}\s*$/i;
const SENDER_LINE = /^\s*\*?(?:from|de|von|מאת)\s*\*?\s*:\*?\s*\S/i;
const HEADER_LINE = /^\s*\*?(?:sent|date|to|subject|envoyé|à|objet|cc|תאריך|נשלח|אל|נושא)\s*\*?\s*:/i;
/** Within how many lines of its sender a mail's header shows another line. */
const HEADER_REACH = 3;
const QUOTED_LINE = /^\s*>/;
const SIGNATURE_LINE = /^\s*--\s*$/;
/** A sign-off on a line of its own. */
const SIGN_OFF =
  /^\s*(?:(?:bien |très )?cordialement|(?:bien )?à vous|bien à toi|sincèrement|salutations(?: distinguées)?|(?:kind |best |warm )?regards|best(?: wishes)?|sincerely|yours(?: (?:truly|sincerely|faithfully))?|cheers|בברכה(?: רבה)?|בכבוד רב)(?: [\p{L}]{1,14})?\s*[,.!]?\s*$/iu;
/** A signature behind a sign-off is short, and so are its lines. */
const MOST_SIGNATURE_LINES = 8;
const LONGEST_SIGNATURE_LINE = 70;

/**
 * The stretches of a draft that others wrote or that the helpdesk put in, as its text shows them: `>` lines, quoted and
 * forwarded mail, the signature. In order, not overlapping; UTF-16 offsets.
 */
export function foreignStretches(text: string): TextRange[] {
  const lines = linesOf(text);
  const found: TextRange[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (opensSignature(lines, at) || SEPARATOR.test(line.text) || isHeader(lines, at)) {
      return [...found, { start: line.start, end: text.length }];
    }
    const attribution = attributionAt(lines, at);
    if (attribution > 0) {
      const last = lines[at + attribution - 1] as Line;
      const next = lines.slice(at + attribution).find(({ text: following }) => following.trim() !== '');
      // Above `>` lines the agent may write below them; else all that follows is the mail that is answered.
      const quotesByLine = next !== undefined && QUOTED_LINE.test(next.text);
      found.push({ start: line.start, end: quotesByLine ? last.end : text.length });
      if (!quotesByLine) return found;
      at += attribution - 1;
    } else if (QUOTED_LINE.test(line.text)) found.push({ start: line.start, end: line.end });
  }
  return found;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const placed = { text: line, start, end: start + line.length };
    start = placed.end + 1;
    return placed;
  });
}

/** Over how many lines an attribution runs from a line on; 0 where there is none. */
function attributionAt(lines: readonly Line[], at: number): number {
  for (const length of [1, 2]) {
    const text = lines
      .slice(at, at + length)
      .map((line) => line.text.trim())
      .join('\n');
    if (ATTRIBUTION.test(text)) return length;
  }
  return 0;
}

function isHeader(lines: readonly Line[], at: number): boolean {
  if (!SENDER_LINE.test(lines[at]?.text ?? '')) return false;
  return lines.slice(at + 1, at + 1 + HEADER_REACH).some(({ text }) => HEADER_LINE.test(text));
}

/** « -- », or a sign-off behind which nothing but a name and an address is left. */
function opensSignature(lines: readonly Line[], at: number): boolean {
  const { text } = lines[at] as Line;
  if (SIGNATURE_LINE.test(text)) return true;
  if (!SIGN_OFF.test(text)) return false;
  const rest = lines.slice(at + 1).filter((line) => line.text.trim() !== '');
  const isSignature = ({ text: line }: Line) => line.length <= LONGEST_SIGNATURE_LINE && !/^\s*p\.?\s?s\b/i.test(line);
  return rest.length <= MOST_SIGNATURE_LINES && rest.every(isSignature);
}
