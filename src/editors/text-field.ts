import type { TextRange } from '../engine/finding';
import { DraftBuilder, type DraftText } from './draft-text';
import type { Editor, WriteResult } from './editor';
import { mirrorOf } from './mirror';
import { settledText } from './verify';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Pages set `value` from script (a macro, a send) and nothing tells us: how often it is looked at, in ms. */
const LOOK = 500;

/**
 * `<textarea>` and `<input>`. Their text is in no node of the page, so a mirror of ours lies over the field with the same
 * words in the same places, and marks are painted there. Both browsers take `execCommand` in as one step of undo, while
 * setting `value` cannot be undone (measured with Chromium 156 and Firefox 153, 2026-11).
 */
export const textField: Editor = {
  id: 'text-field',
  recognises: (element) => element.tagName === 'TEXTAREA' || element.tagName === 'INPUT',
  read: (element) => readField(element as Field),
  watch(element, onChange, signal) {
    const field = element as Field;
    const mirror = mirrorOf(field);
    let last = field.value;
    const look = () => {
      if (field.value === last) return;
      last = field.value;
      mirror.copyText();
      onChange();
    };
    field.addEventListener('input', look, { signal });
    const timer = setInterval(look, LOOK);
    mirror.follow(signal);
    signal.addEventListener('abort', () => clearInterval(timer));
  },
  caret(element) {
    const field = element as Field;
    const { selectionStart } = field;
    if (!isFocused(field) || selectionStart === null) return undefined;
    return { node: mirrorOf(field).text, offset: selectionStart };
  },
  select(element, { start, end }) {
    const field = element as Field;
    const places = placesIn(field, readField(field), { start, end });
    if (places !== undefined) field.setSelectionRange(places.start, places.end);
  },
  replace: (element, draft, range, text) => replaceInField(element as Field, draft, range, text),
};

function readField(field: Field): DraftText {
  const mirror = mirrorOf(field);
  mirror.copyText();
  const draft = new DraftBuilder();
  draft.addText(mirror.text, true);
  return draft.build();
}

/** Offsets of a draft as offsets of the field's value, which holds what the draft leaves out. */
function placesIn(field: Field, draft: DraftText, { start, end }: TextRange): TextRange | undefined {
  const range = draft.rangeOf(start, end);
  if (range === undefined || range.startContainer !== mirrorOf(field).text) return undefined;
  return { start: range.startOffset, end: range.endOffset };
}

async function replaceInField(field: Field, draft: DraftText, range: TextRange, text: string): Promise<WriteResult> {
  const places = placesIn(field, draft, range);
  const isOpen = field.isConnected && !field.readOnly && !field.disabled;
  if (places === undefined || !isOpen || readField(field).text !== draft.text) return 'refused';
  const { value, selectionStart, selectionEnd } = field;
  field.focus();
  field.setSelectionRange(places.start, places.end);
  const { ownerDocument } = field;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
  const expected = value.slice(0, places.start) + text + value.slice(places.end);
  if (await settledText(() => field.value, expected)) return 'written';
  // A phrase left selected would be overwritten by the next key.
  if (field.value === value) field.setSelectionRange(selectionStart, selectionEnd);
  return 'refused';
}

function isFocused(field: Field): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}
