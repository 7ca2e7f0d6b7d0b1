import type { Composer, ComposerKind, Host } from './host';

/**
 * Zendesk Agent Workspace. The selectors come from public userscripts and extensions read in 2026-11 (the number says
 * how many independent authors use them); none was seen in a live account.
 */
const SELECTORS = {
  /** The reply's editable (9 authors). React replaces the node while the ticket is open (1). */
  editable: '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable]',
  /** Holds one composer whole: its editor and its channel switch (1, read in code). */
  composer: '[data-test-id="editor-view"]',
  /** `data-channel` is `internal` for a note, in every language (3); its text is localised. */
  channel: '[data-test-id="omnichannel-channel-switcher-button"]',
  /** A pane a ticket; those that are not shown stay in the document (2). */
  pane: '#main_panes > *, [data-ticket-id]',
  ticket: '[data-ticket-id]',
};

export const zendesk: Host = {
  id: 'zendesk',
  matches: ({ hostname, pathname }) => hostname.endsWith('.zendesk.com') && /^\/agent(\/|$)/.test(pathname),
  findComposers(root) {
    const editables = root.querySelectorAll<HTMLElement>(SELECTORS.editable);
    return [...editables].filter(isShown).map((element): Composer => {
      const ticket = element.closest<HTMLElement>(SELECTORS.ticket)?.dataset['ticketId'];
      return { element, kind: kindOf(element), ticket: ticket ?? ticketInAddress(root) };
    });
  },
};

/** Hidden panes keep `offsetParent` and their size, so only computed visibility tells. */
function isShown(element: HTMLElement): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}

/** The switch of the same composer, else of the same pane; no switch at all was seen on public replies only (1). */
function kindOf(element: HTMLElement): ComposerKind {
  const around = element.closest(SELECTORS.composer) ?? element.closest(SELECTORS.pane);
  const channel = around?.querySelector<HTMLElement>(SELECTORS.channel)?.dataset['channel'];
  if (channel === undefined) return 'unknown';
  return channel === 'internal' ? 'internal' : 'public';
}

function ticketInAddress(root: Document): string | undefined {
  return /\/agent\/tickets\/(\d+)/.exec(root.location.pathname)?.[1];
}
