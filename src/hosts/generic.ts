import { isShown } from './described-host';
import type { Composer, Host } from './host';
import { focusedElement } from './roots';

/** The smallest thing that is taken for a reply and not for a search or a name, in CSS pixels. */
const FEWEST_WIDE = 240;
const FEWEST_HIGH = 32;
/** One line for a reply is wide: a chat's. */
const LINE_WIDE = 400;

/** Ways in which pages ask writing helpers to stay away. */
const OPTED_OUT = '[data-gramm="false"], [data-enable-grammarly="false"], [data-bien-dit="off"]';
/** Fields of one line that hold something else than a message. */
const NO_REPLY =
  '[role="combobox"], [role="searchbox"], [list], [aria-autocomplete], [type="search"], [name*="search" i]';

/**
 * Any page that the agent asked us to check: the composer is the editable with the keyboard that is large enough to be a
 * reply, in frames and open shadow trees too, until another takes its place.
 */
export const generic: Host = {
  id: 'generic',
  name: 'Generic',
  evidence: 'D',
  matches: () => false,
  recognises: () => true,
  findComposers(document, last) {
    const focused = editableAround(focusedElement(document));
    const found = [focused, last].find((element) => element !== undefined && isReply(element));
    return found === undefined ? [] : [composerOf(found)];
  },
  conversation: () => ({
    subject: undefined,
    customerName: undefined,
    lastCustomerText: undefined,
    agentItems: undefined,
  }),
  actOfClick: () => undefined,
  isSendKey: () => false,
};

function composerOf(element: HTMLElement): Composer {
  return { element, kind: 'unknown', channel: 'unknown', ticket: undefined };
}

/** The whole editable that an element is in: the outermost, which is the one that editors know. */
function editableAround(element: Element | undefined): HTMLElement | undefined {
  if (element === undefined) return undefined;
  const { tagName } = element;
  if (tagName === 'TEXTAREA' || tagName === 'INPUT') return element as HTMLElement;
  let found: HTMLElement | undefined;
  for (let at = element as HTMLElement | null; at?.isContentEditable; at = at.parentElement) found = at;
  // In design mode the whole document is editable, and its body is what one writes in.
  return found?.tagName === 'HTML' ? found.ownerDocument.body : found;
}

function isReply(element: HTMLElement): boolean {
  if (!isShown(element) || element.closest(OPTED_OUT) !== null) return false;
  // A frame's body may be empty and low; the frame is what the agent sees.
  const seen = element.tagName === 'BODY' ? element.ownerDocument.defaultView?.frameElement : element;
  const { width, height } = (seen ?? element).getBoundingClientRect();
  if (element.tagName === 'INPUT') {
    return (element as HTMLInputElement).type === 'text' && width >= LINE_WIDE && !element.matches(NO_REPLY);
  }
  if (element.tagName === 'TEXTAREA' && (element.spellcheck === false || element.matches(NO_REPLY))) return false;
  return width >= FEWEST_WIDE && height >= FEWEST_HIGH;
}
