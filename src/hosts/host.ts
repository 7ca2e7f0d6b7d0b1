/** Who will read what is written in a composer. What cannot be told is treated as public. */
export type ComposerKind = 'public' | 'internal' | 'unknown';

/** A place where an agent writes. It is looked up anew each time: helpdesks replace the node while one types. */
export interface Composer {
  readonly element: HTMLElement;
  readonly kind: ComposerKind;
  /** The ticket's number as the page has it; undefined for a new one. */
  readonly ticket: string | undefined;
}

/** All that is known of one helpdesk. */
export interface Host {
  readonly id: string;
  /** Whether agents write on this page. */
  matches(location: Pick<Location, 'hostname' | 'pathname'>): boolean;
  /** The composers that the agent can see, in the order of the document. */
  findComposers(root: Document): Composer[];
}
