import { describedHost } from './described-host';

/**
 * Intercom's inbox. From one extension of 2026 and two older ones (read 2026-11). How a note is told in today's composer was
 * not found, so what cannot be told counts as public; how a reply is sent was not found either.
 */
export const intercom = describedHost({
  id: 'intercom',
  name: 'Intercom',
  evidence: 'B',
  hostname: /^app(\.eu|\.au)?\.intercom\.com$/,
  pathname: /^\/a\//,
  // One author walks open shadow trees “because Intercom uses them”.
  within: ['shadow'],
  editable: '[data-conversation-reply-composer] .ProseMirror, .embercom-prosemirror-composer-editor .ProseMirror',
  box: ['[data-conversation-reply-composer]'],
  ticketAddress: /\/conversation\/(\d+)/,
  pane: '[data-intercom-target="conversation-space"]',
  subject: '[data-inbox-conversation-header-title]',
  // 1 is the customer, 3 an agent (1).
  customerMessages:
    '[data-part-group-category="1"] .interblocks-html, [data-part-group-category="1"] .inbox-2__break-words',
  agentItems: '[data-part-group-category="3"]',
});
