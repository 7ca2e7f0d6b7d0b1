import { describedHost } from './described-host';

/** Crisp's inbox, a chat. From five extensions and scripts (read 2026-11); the mark of the note's tab is one author's. */
export const crisp = describedHost({
  id: 'crisp',
  name: 'Crisp',
  evidence: 'B',
  hostname: /^app\.crisp\.chat$/,
  pathname: /\/inbox\//,
  editable:
    '.c-conversation-box-field__field-composer-field [data-lexical-editor], .c-editor-composer__field[data-lexical-editor]',
  box: ['.c-conversation-box-field', '.c-conversation-box'],
  internal: '.c-base-tabs__item--note[class*="active"]',
  public: '.c-base-tabs__item--reply',
  channel: 'chat',
  ticketAddress: /session_([\w-]+)/,
  sendKeys: ['enter'],
  customerMessages:
    '.c-conversation-box-content-message-bubble:not(.c-conversation-box-content-message-bubble--operator)',
  agentItems: '.c-conversation-box-content-message-bubble--operator',
});
