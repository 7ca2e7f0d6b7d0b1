import { describedHost } from './described-host';

/**
 * Zendesk Agent Workspace. The selectors come from public userscripts and extensions read in 2026-11 (the number says
 * how many independent authors use them); none was seen in a live account.
 */
export const zendesk = describedHost({
  id: 'zendesk',
  name: 'Zendesk',
  evidence: 'A',
  hostname: /\.zendesk\.com$/,
  pathname: /^\/agent(\/|$)/,
  // (2) On a domain of the company's own, the panes and the composer tell it.
  page: '#main_panes [data-test-id="ticket-rich-text-editor"], #main_panes [data-test-id="omni-log-container"]',
  // (9) React replaces the node while the ticket is open (1).
  // A side conversation's composer has no test id that was found; it is taken by its editor (a guess).
  editable:
    '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable], #main_panes .ck-editor__editable[contenteditable]',
  // Holds one composer whole: its editor and its channel switch (1, read in code); else the pane does (2).
  box: ['[data-test-id="editor-view"]', '#main_panes > *', '[data-ticket-id]'],
  // `data-channel` is language-free (3), the switch's text is not. No switch at all was seen on public replies only (1).
  internal: '[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]',
  public: '[data-test-id="omnichannel-channel-switcher-button"][data-channel]',
  channels: [
    ['[data-channel="native_messaging"], [data-channel="chat"]', 'chat'],
    ['[data-channel="sms"]', 'sms'],
    ['[data-channel="web"], [data-channel="email"]', 'email'],
    ['[data-channel]:not([data-channel="internal"])', 'social'],
  ],
  ticketAttribute: 'data-ticket-id',
  ticketAddress: /\/agent\/tickets\/(\d+)/,
  // (10), and the items of the status menu (2); messaging has a button of its own (2).
  send: `[data-test-id="submit_button-button"], [data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"]),
    [data-test-id="omnichannel-omnicomposer-send-button"]`,
  // Hooked by one author; Enter sends in messaging (1).
  sendKeys: ['mod+enter'],
  enterSendsIn: ['chat'],
  pane: '#main_panes > *, [data-ticket-id]',
  // (4), and its older name.
  subject: '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"]',
  customerName: '[data-test-id="tooltip-requester-name"], [data-test-id="tabs-nav-item-users"]',
  // `type` tells who speaks (6).
  customerMessages: '[data-test-id="omni-log-item-message"][type="end-user"] [data-test-id="omni-log-message-content"]',
  // A setting turns the order round (1).
  lastMessage: { item: '[data-test-id="omni-log-comment-item"]', time: 'time[datetime]' },
  agentItems: '[data-test-id="omni-log-item-message"]:is([type="agent"], [type="internal"])',
});
