import { describedHost } from './described-host';

/** Chatwoot, on its own domain or any: its own source, read 2026-11. The agent may choose Enter alone to send. */
export const chatwoot = describedHost({
  id: 'chatwoot',
  name: 'Chatwoot',
  evidence: 'A',
  hostname: /^app\.chatwoot\.com$/,
  pathname: /^\/app\/accounts\//,
  page: '.reply-box .editor-root, .ProseMirror-woot-style',
  editable: '.reply-box .ProseMirror, .reply-box textarea',
  box: ['.reply-box'],
  internal: '.is-note-mode',
  public: '.bottom-box:not(.is-note-mode)',
  channel: 'chat',
  ticketAddress: /\/conversations\/(\d+)/,
  send: '.reply-box .right-wrap button',
  sendKeys: ['mod+enter', 'enter'],
  customerMessages: '[data-message-id] .left-bubble',
  agentItems: '[data-message-id] .right-bubble',
});
