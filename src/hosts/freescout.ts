import { describedHost } from './described-host';

/** FreeScout, on any domain: its own source, read 2026-08. */
export const freescout = describedHost({
  id: 'freescout',
  name: 'FreeScout',
  evidence: 'A',
  page: 'body[data-conversation_id] .conv-reply-block',
  editable: '.conv-reply-block .note-editable',
  box: ['.conv-reply-block'],
  internal: '.conv-note-block',
  public: '.conv-reply-block:not(.conv-note-block)',
  channel: 'email',
  ticketAddress: /\/conversation\/(\d+)/,
  send: '.btn-reply-submit, .btn-send-text, .btn-add-note-text, .btn-send-forward',
  sendKeys: ['mod+enter'],
  subject: '#conv-subj-value, .conv-subjtext > span',
  customerName: '.thread-type-customer .thread-person',
  customerMessages: '.thread-type-customer .thread-content',
  lastMessage: 'first',
  agentItems: '.thread-type-message',
});
