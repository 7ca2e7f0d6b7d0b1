/** Who will read what is written in a composer. What cannot be told is treated as public. */
export type ComposerKind = 'public' | 'internal' | 'unknown';

/** By which way a reply reaches the customer. */
export type Channel = 'email' | 'chat' | 'sms' | 'social' | 'unknown';

/** How sure the facts about a helpdesk's pages are; shared/facts/helpdesk-dom.md explains the grades. */
export type Evidence = 'A' | 'B' | 'C' | 'D';

/** A place where an agent writes. It is looked up anew each time: helpdesks replace the node while one types. */
export interface Composer {
  readonly element: HTMLElement;
  readonly kind: ComposerKind;
  readonly channel: Channel;
  /** The ticket's number as the page has it; undefined for a new one. */
  readonly ticket: string | undefined;
}

/** What the page shows of the conversation around a composer. Stays in the page. */
export interface Conversation {
  readonly subject: string | undefined;
  readonly customerName: string | undefined;
  /** The customer's last message that is shown. */
  readonly lastCustomerText: string | undefined;
  /** How many items of the agents' side are shown: one more is the proof that a reply went out. */
  readonly agentItems: number | undefined;
}

/** What a click or a key in the page does to the reply in a composer. */
export type Act = 'send' | 'discard';

/** All that is known of one helpdesk. */
export interface Host {
  readonly id: string;
  /** As people call it. */
  readonly name: string;
  readonly evidence: Evidence;
  /** Whether agents write on this page, by its address. */
  matches(location: Pick<Location, 'hostname' | 'pathname'>): boolean;
  /** Whether a page at an address that no helpdesk matches is one of this one's: customers may have a domain of their own. */
  recognises(document: Document): boolean;
  /** Called once for a page, where a composer alone does not tell what it is. */
  watch?(document: Document, signal: AbortSignal): void;
  /** The composers that the agent can see, in the order of the document. `last` is the editable that was written in last. */
  findComposers(document: Document, last?: HTMLElement): Composer[];
  conversation(composer: Composer): Conversation;
  /** What a click on an element does to the reply in a composer. */
  actOfClick(target: Element, composer: Composer): Act | undefined;
  /** Whether a key, pressed in a composer, sends its reply. */
  isSendKey(event: KeyboardEvent, composer: Composer): boolean;
}
