/** A page of a helpdesk as the facts describe it, and what is to be read in it. No real page's markup was copied. */
export interface HostPage {
  readonly host: string;
  /** What is shown, where a helpdesk has several pages here. */
  readonly shows?: string;
  readonly address: string;
  readonly html: string;
  readonly composer?: {
    readonly editor: string;
    readonly kind: string;
    readonly channel: string;
    readonly ticket?: string;
  };
  readonly conversation?: {
    readonly lastCustomerText?: string;
    readonly customerName?: string;
    readonly subject?: string;
    readonly agentItems?: number;
  };
  readonly sends?: string;
  readonly enter?: boolean;
  readonly ctrlEnter?: boolean;
}

const BOX = 'style="display:block;width:500px;height:120px"';
const rich = (attributes: string) => `<div contenteditable="true" id="reply" ${BOX} ${attributes}></div>`;
const zendesk = (channel: string) => `<main id="main_panes"><section data-ticket-id="77">
  <input data-test-id="omni-header-subject" value="Colis perdu">
  <article data-test-id="omni-log-comment-item"><time datetime="2026-11-03T10:00:00Z"></time><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content">Et alors ?</div></div></article>
  <article data-test-id="omni-log-comment-item"><time datetime="2026-11-02T10:00:00Z"></time><div data-test-id="omni-log-item-message" type="agent"><div data-test-id="omni-log-message-content">Je regarde.</div></div></article>
  <article data-test-id="omni-log-comment-item"><time datetime="2026-11-01T10:00:00Z"></time><div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content">Où est mon colis ?</div></div></article>
  <div data-test-id="editor-view"><button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}"></button><div data-test-id="ticket-rich-text-editor">${rich('class="ck-editor__editable" data-test-id="omnicomposer-rich-text-ckeditor"')}</div></div>
  <footer data-test-id="ticket-footer"><button data-test-id="submit_button-button" id="send"></button></footer></section></main>`;

export const PAGES: readonly HostPage[] = [
  {
    host: 'zendesk',
    shows: 'a mail, the newest message first',
    address: 'https://acme.zendesk.com/agent/tickets/77',
    html: zendesk('web'),
    composer: { editor: 'ckeditor5', kind: 'public', channel: 'email', ticket: '77' },
    conversation: { lastCustomerText: 'Et alors ?', subject: 'Colis perdu', agentItems: 1 },
    sends: '#send',
    enter: false,
    ctrlEnter: true,
  },
  {
    host: 'zendesk',
    shows: 'a note',
    address: 'https://acme.zendesk.com/agent/tickets/77',
    html: zendesk('internal'),
    composer: { editor: 'ckeditor5', kind: 'internal', channel: 'unknown', ticket: '77' },
  },
  {
    host: 'zendesk',
    shows: 'messaging, where Enter sends',
    address: 'https://acme.zendesk.com/agent/tickets/77',
    html: zendesk('native_messaging').replace('submit_button-button', 'omnichannel-omnicomposer-send-button'),
    composer: { editor: 'ckeditor5', kind: 'public', channel: 'chat', ticket: '77' },
    sends: '#send',
    enter: true,
  },
  {
    host: 'zendesk',
    shows: 'a domain of the company’s own',
    address: 'https://aide.example.com/agent/tickets/77',
    html: zendesk('web'),
    composer: { editor: 'ckeditor5', kind: 'public', channel: 'email', ticket: '77' },
  },
  {
    host: 'freshdesk',
    shows: 'a domain of the company’s own',
    address: 'https://aide.example.com/a/tickets/812',
    html: `<div class="ember-application"><div class="ticket-editor">${rich('class="fr-element fr-view"')}<button id="send-and-set"></button></div></div>`,
    composer: { editor: 'froala', kind: 'unknown', channel: 'email', ticket: '812' },
    sends: '#send-and-set',
  },
  {
    host: 'freshdesk',
    shows: 'a note',
    address: 'https://acme.freshdesk.com/a/tickets/812',
    html: `<div class="ticket-editor"><div data-test-notify-to></div>${rich('class="fr-element fr-view"')}</div>`,
    composer: { editor: 'froala', kind: 'internal', channel: 'email', ticket: '812' },
  },
  {
    host: 'intercom',
    address: 'https://app.intercom.com/a/inbox/x/inbox/shared/all/conversation/123',
    html: `<div data-intercom-target="conversation-space"><div data-part-group-category="1"><div class="interblocks-html">Bonjour</div></div><div data-conversation-reply-composer>${rich('class="ProseMirror"')}</div></div>`,
    composer: { editor: 'prosemirror', kind: 'unknown', channel: 'unknown', ticket: '123' },
    conversation: { lastCustomerText: 'Bonjour', agentItems: 0 },
  },
  {
    host: 'help-scout',
    address: 'https://secure.helpscout.net/conversation/1/22',
    html: `<div data-cy="ConvoEditor">${rich('data-slate-editor="true" role="textbox"')}</div>`,
    composer: { editor: 'slate', kind: 'unknown', channel: 'email', ticket: '22' },
  },
  {
    host: 'freescout',
    address: 'https://aide.example.org/conversation/5',
    html: `<body data-conversation_id="5"><div class="thread thread-type-customer"><div class="thread-content">Merci</div></div><div class="thread thread-type-customer"><div class="thread-content">Avant</div></div><div class="conv-reply-block">${rich('class="note-editable"')}<button class="btn-reply-submit"></button></div></body>`,
    composer: { editor: 'summernote', kind: 'public', channel: 'email', ticket: '5' },
    conversation: { lastCustomerText: 'Merci', agentItems: 0 },
    sends: '.btn-reply-submit',
    ctrlEnter: true,
  },
  {
    host: 'freescout',
    shows: 'a note',
    address: 'https://aide.example.org/conversation/5',
    html: `<body data-conversation_id="5"><div class="conv-reply-block conv-note-block">${rich('class="note-editable"')}</div></body>`,
    composer: { editor: 'summernote', kind: 'internal', channel: 'email', ticket: '5' },
  },
  {
    host: 'request-tracker',
    shows: 'rich text off',
    address: 'https://rt.example.org/Ticket/Update.html?id=9&Action=Respond',
    html: `<form><select id="UpdateType"></select><div class="messagebox-container action-response"><textarea id="reply" ${BOX} class="messagebox richtext" name="UpdateContent"></textarea></div><input type="submit" name="SubmitTicket"></form>`,
    composer: { editor: 'text-field', kind: 'public', channel: 'email', ticket: '9' },
    sends: '[name="SubmitTicket"]',
  },
  {
    host: 'chatwoot',
    shows: 'a note, on a domain of its own',
    address: 'https://chat.example.org/app/accounts/1/conversations/8',
    html: `<div class="reply-box"><div class="editor-root">${rich('class="ProseMirror ProseMirror-woot-style"')}</div><div class="bottom-box is-note-mode"></div></div>`,
    composer: { editor: 'prosemirror', kind: 'internal', channel: 'chat', ticket: '8' },
  },
  {
    host: 'chatwoot',
    address: 'https://app.chatwoot.com/app/accounts/1/conversations/8',
    html: `<div class="reply-box"><div class="editor-root">${rich('class="ProseMirror ProseMirror-woot-style"')}</div><div class="bottom-box"><div class="right-wrap"><button></button></div></div></div>`,
    composer: { editor: 'prosemirror', kind: 'public', channel: 'chat', ticket: '8' },
    sends: '.right-wrap button',
    enter: true,
    ctrlEnter: true,
  },
  {
    host: 'zammad',
    address: 'https://zammad.example.org/#ticket/zoom/44',
    html: `<div class="content active"><form class="article-add is-public" data-type="email"><div class="articleNewEdit-body" data-name="body" contenteditable="true" id="reply" ${BOX}></div></form><div class="ticket-article-item customer"><div class="text-bubble">Alors ?</div></div></div>`,
    composer: { editor: 'contenteditable', kind: 'public', channel: 'email', ticket: '44' },
    conversation: { lastCustomerText: 'Alors ?', agentItems: 0 },
  },
  {
    host: 'crisp',
    address: 'https://app.crisp.chat/website/w/inbox/session_ab-12/',
    html: `<div class="c-conversation-box"><div class="c-conversation-box-field"><div class="c-base-tabs__item--reply"></div><div class="c-conversation-box-field__field-composer-field">${rich('data-lexical-editor="true"')}</div></div></div>`,
    composer: { editor: 'lexical', kind: 'public', channel: 'chat', ticket: 'ab-12' },
    enter: true,
  },
  {
    host: 'jira-service-management',
    shows: 'a note',
    address: 'https://acme.atlassian.net/browse/SUP-3',
    html: `<form><div id="comment-editor-container-tabs-0" aria-selected="true"></div><div id="comment-editor-container-tabs-1" aria-selected="false"></div><div contenteditable="true" id="ak-editor-textarea" class="ProseMirror" ${BOX}></div></form>`,
    composer: { editor: 'prosemirror', kind: 'internal', channel: 'email', ticket: 'SUP-3' },
  },
  {
    host: 'salesforce',
    shows: 'a mail two frames down',
    address: 'https://acme.lightning.force.com/lightning/r/Case/500AB/view',
    html: `<iframe id="emailuiFrame" ${BOX} srcdoc='<iframe style="width:400px;height:90px" srcdoc="&lt;body class=cke_editable contenteditable=true id=reply&gt;"></iframe>'></iframe>`,
    composer: { editor: 'ckeditor4', kind: 'unknown', channel: 'unknown', ticket: '500AB' },
  },
  {
    host: 'hubspot',
    address: 'https://app-eu1.hubspot.com/contacts/1/record/0-5/991',
    html: `<div data-test-id="rte-content">${rich('class="ProseMirror"')}</div>`,
    composer: { editor: 'prosemirror', kind: 'unknown', channel: 'email', ticket: '991' },
  },
  {
    host: 'gmail',
    address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKhLpWqRs',
    html: `<div class="M9"><div role="textbox" g_editable="true" contenteditable="true" class="Am Al editable" id="reply" ${BOX}></div><div class="btC"><div role="button" class="T-I-atl"></div></div></div>`,
    composer: { editor: 'contenteditable', kind: 'unknown', channel: 'email', ticket: 'FMfcgzQXKhLpWqRs' },
    sends: '.T-I-atl',
    ctrlEnter: true,
  },
  {
    host: 'outlook',
    address: 'https://outlook.office.com/mail/inbox',
    html: `<div data-app-section="Form_Content">${rich('aria-multiline="true"')}</div><button data-testid="ComposeSendButton"></button>`,
    composer: { editor: 'contenteditable', kind: 'unknown', channel: 'email' },
    sends: '[data-testid="ComposeSendButton"]',
    ctrlEnter: true,
  },
];
