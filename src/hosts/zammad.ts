import { describedHost } from './described-host';

/** Zammad, on any domain: its own source, read 2026-11. Several tickets are kept in one document; its new interface has TipTap. */
export const zammad = describedHost({
  id: 'zammad',
  name: 'Zammad',
  evidence: 'A',
  page: 'form.article-add .articleNewEdit-body, .content.active .article-add',
  editable: '.articleNewEdit-body[data-name="body"], form.article-add .ProseMirror',
  box: ['form.article-add'],
  internal: '.is-internal',
  public: '.is-public',
  channels: [
    ['[data-type="email"]', 'email'],
    ['[data-type="web"]', 'email'],
    ['[data-type="sms"]', 'sms'],
    ['[data-type="chat"], [data-type="telegram personal-message"]', 'chat'],
  ],
  ticketAddress: /#ticket\/zoom\/(\d+)/,
  send: '.js-submit, .js-dropdownActionMacro',
  pane: '.content',
  customerMessages: '.ticket-article-item.customer .text-bubble',
  agentItems: '.ticket-article-item.agent',
});
