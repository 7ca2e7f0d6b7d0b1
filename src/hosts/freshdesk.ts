import { describedHost } from './described-host';
import type { Composer, Host } from './host';

/** Buttons that open a note; their text is localised. `data-test-*` are older than 2021 and read in 2026 (3 authors). */
const OPENS_NOTE = '[data-test-email-action-btn="note"], [data-test-id="add-note"], [data-test-note-action="add"]';
const OPENS_REPLY = `[data-test-email-action-btn="reply"], [data-test-email-action="reply"], [data-test-id="ticket-action-reply"],
  [data-test-email-action-btn="forward"], [data-test-actions="forward"], [data-test-id="ticket-action-forward"]`;

/**
 * Freshdesk. From public userscripts and extensions (read 2026-11; the number says how many independent authors use a
 * selector); none was seen in a live account. The composer comes with Reply, Note and Forward, and goes with send and discard.
 */
const described = describedHost({
  id: 'freshdesk',
  name: 'Freshdesk',
  evidence: 'A',
  hostname: /\.freshdesk\.com$/,
  pathname: /^\/a\//,
  page: '.ember-application .ticket-editor, .ember-application .ticket-details__item',
  // (5). In 2026 the details beside it moved into shadow trees, the conversation did not (1, read live).
  editable: '.fr-element.fr-view[contenteditable]',
  box: ['.ticket-editor', '.rich-editor'],
  // The row « notify to » is a note's only (1).
  internal: '[data-test-notify-to]',
  channel: 'email',
  ticketAddress: /\/a\/tickets\/(\d+)/,
  // Send, add note and create alike (2), its variants by status, and three other paths (1 each).
  send: '#send-and-set, [class*="send-and-set-item"], .ticket-editor__footer .reply-btn, [data-test-id="submit"]',
  discard: '.discard-draft',
  customerName: '.sender-info [data-test-id="user-name"]',
  // (4), and never a private note (3).
  customerMessages: `.ticket-details__requestor:not(.ticket-details__privatenote) [data-test-conversation="conversation-text"],
    [data-test-id="ticket-description"] .ticket-details__item__content`,
  agentItems: '.ticket-details__item:has([data-test-is-agent]), .ticket-details__item.ticket-details__privatenote',
});

/** What the button that was clicked last opens, by its document. The composer itself may not show what it is (§2.3). */
const opened = new WeakMap<Document, 'note' | 'reply'>();

/** Remembers which button opened the composer: it is pressed with the mouse, or by its one-letter shortcut. */
function rememberButtons(document: Document, signal: AbortSignal): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const clicked = target as Element | null;
      if (clicked?.closest(OPENS_NOTE)) opened.set(document, 'note');
      else if (clicked?.closest(OPENS_REPLY)) opened.set(document, 'reply');
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const isTyped = (event.composedPath()[0] as HTMLElement).matches?.('input, textarea, [contenteditable="true"]');
      if (isTyped || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'n') opened.set(document, 'note');
      else if (event.key === 'r' || event.key === 'f') opened.set(document, 'reply');
    },
    { signal, capture: true },
  );
}

export const freshdesk: Host = {
  ...described,
  watch: rememberButtons,
  findComposers(document) {
    return described.findComposers(document).map((composer): Composer => {
      if (composer.kind === 'internal') return composer;
      const by = opened.get(document);
      return { ...composer, kind: by === 'note' ? 'internal' : by === 'reply' ? 'public' : 'unknown' };
    });
  },
  conversation(composer) {
    // The subject is in a shadow tree of 2026, and in the title: « [#12] Subject : Portal » (1, read live).
    const [, subject] = /^\[#\d+\]\s*(.*?)(?:\s+:\s+[^:]*)?$/.exec(composer.element.ownerDocument.title) ?? [];
    return { ...described.conversation(composer), subject };
  },
};
