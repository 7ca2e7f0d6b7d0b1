import type { Act, Channel, Composer, ComposerKind, Conversation, Evidence, Host } from './host';
import { pageAround, rootsOf } from './roots';

/**
 * A helpdesk as data. Selectors are CSS; where several are given the first that finds something counts. Nothing here
 * depends on a localised text or on a class name that a build makes up.
 */
export interface HostFacts {
  readonly id: string;
  readonly name: string;
  readonly evidence: Evidence;
  /** The hosts on which agents work, and where on them. */
  readonly hostname?: RegExp;
  readonly pathname?: RegExp;
  /** What only this helpdesk's agent pages hold: tells it on a domain of the customer's own. */
  readonly page?: string;
  /** Where else than in the document itself its composers may stand. */
  readonly within?: readonly ('frames' | 'shadow')[];
  /** The node that one writes in; where it is not known, the editable with the focus is taken. */
  readonly editable?: string;
  /** What holds one composer whole: its editor, its switch between reply and note, its button. */
  readonly box?: readonly string[];
  /** Signs of a note and of a reply, on the box or inside it. */
  readonly internal?: string;
  readonly public?: string;
  /** Signs of a channel, on the box or inside it; `channel` where there is one only. */
  readonly channels?: readonly (readonly [sign: string, channel: Channel])[];
  readonly channel?: Channel;
  /** The ticket's number: an attribute of an element around the composer, else the first group found in the address. */
  readonly ticketAttribute?: string;
  readonly ticketAddress?: RegExp;
  /** Buttons that send and that throw away, anywhere in the page. */
  readonly send?: string;
  readonly discard?: string;
  /** Keys that send: in mail Ctrl or Cmd with Enter, in chats Enter alone. */
  readonly sendKeys?: readonly ('mod+enter' | 'enter')[];
  /** Channels in which Enter alone sends, whatever `sendKeys` says. */
  readonly enterSendsIn?: readonly Channel[];
  /** Around the composer and its conversation, where a page holds several tickets. */
  readonly pane?: string;
  readonly subject?: string;
  readonly customerName?: string;
  /** The customer's messages and the agents' items. */
  readonly customerMessages?: string;
  readonly agentItems?: string;
  /** The last message is the last in the page, the first in the page, or the one whose item holds the latest time. */
  readonly lastMessage?: 'last' | 'first' | { readonly item: string; readonly time: string };
}

/** A host that does what its facts say. `own` replaces what facts cannot say. */
export function describedHost(facts: HostFacts, own: Partial<Host> = {}): Host {
  return {
    id: facts.id,
    name: facts.name,
    evidence: facts.evidence,
    matches: ({ hostname, pathname }) =>
      facts.hostname?.test(hostname) === true && (facts.pathname?.test(pathname) ?? true),
    recognises: (document) => facts.page !== undefined && document.querySelector(facts.page) !== null,
    findComposers(document) {
      const { editable, within = [] } = facts;
      if (editable === undefined) return [];
      const inRoot = (root: ParentNode) =>
        [...root.querySelectorAll<HTMLElement>(editable)].filter(isShown).map((element) => composerAt(element, facts));
      const here = inRoot(document);
      // Frames and shadow trees cost a walk over the page, so they are looked into only where the page itself has none.
      return here.length > 0 || within.length === 0 ? here : rootsOf(document, within).flatMap(inRoot);
    },
    conversation: (composer) => conversationAround(composer, facts),
    actOfClick: (target): Act | undefined => {
      if (facts.send !== undefined && target.closest(facts.send) !== null) return 'send';
      return facts.discard !== undefined && target.closest(facts.discard) !== null ? 'discard' : undefined;
    },
    isSendKey: (event, { channel }) => isSendKey(event, channel, facts),
    ...own,
  };
}

/** Whether the agent can see an element. Hidden panes keep `offsetParent` and their size; only computed visibility tells. */
export function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

function composerAt(element: HTMLElement, facts: HostFacts): Composer {
  const box = boxOf(element, facts);
  const channel = facts.channels?.find(([sign]) => has(box, sign))?.[1] ?? facts.channel ?? 'unknown';
  return { element, kind: kindOf(box, facts), channel, ticket: ticketOf(element, facts) };
}

function boxOf(element: HTMLElement, { box }: HostFacts): Element {
  for (const selector of box ?? []) {
    const found = element.closest(selector);
    if (found !== null) return found;
  }
  return element;
}

function kindOf(box: Element, { internal, public: open }: HostFacts): ComposerKind {
  if (internal !== undefined && has(box, internal)) return 'internal';
  return open !== undefined && has(box, open) ? 'public' : 'unknown';
}

/** Whether an element is, or holds, what a selector names. */
function has(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

function ticketOf(element: HTMLElement, { ticketAttribute, ticketAddress }: HostFacts): string | undefined {
  if (ticketAttribute !== undefined) {
    const around = element.closest(`[${ticketAttribute}]`)?.getAttribute(ticketAttribute);
    if (around) return around;
  }
  return ticketAddress?.exec(pageAround(element).location.href)?.[1];
}

function conversationAround({ element }: Composer, facts: HostFacts): Conversation {
  const { pane, subject, customerName, customerMessages, agentItems } = facts;
  const around: ParentNode = (pane === undefined ? null : element.closest(pane)) ?? pageAround(element);
  const all = (selector: string | undefined) =>
    selector === undefined ? [] : [...around.querySelectorAll<HTMLElement>(selector)];
  return {
    subject: textOf(all(subject)[0]),
    customerName: textOf(all(customerName)[0]),
    lastCustomerText: textOf(lastOf(all(customerMessages), facts)),
    agentItems: agentItems === undefined ? undefined : all(agentItems).length,
  };
}

function lastOf(messages: readonly HTMLElement[], { lastMessage = 'last' }: HostFacts): HTMLElement | undefined {
  if (lastMessage === 'last') return messages.at(-1);
  if (lastMessage === 'first') return messages[0];
  const { item, time } = lastMessage;
  const timeOf = (message: HTMLElement) => message.closest(item)?.querySelector<HTMLTimeElement>(time)?.dateTime ?? '';
  return messages.reduce<HTMLElement | undefined>(
    (last, message) => (last === undefined || timeOf(message) >= timeOf(last) ? message : last),
    undefined,
  );
}

function textOf(element: HTMLElement | undefined): string | undefined {
  const text = element?.tagName === 'INPUT' ? (element as HTMLInputElement).value : element?.textContent;
  return text?.trim() || undefined;
}

function isSendKey(event: KeyboardEvent, channel: Channel, { sendKeys = [], enterSendsIn = [] }: HostFacts): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return sendKeys.includes('mod+enter');
  return sendKeys.includes('enter') || enterSendsIn.includes(channel);
}
