import { describedHost } from './described-host';

/** Request Tracker 6, on any domain: its own source, read 2026-11. Server pages; a plain textarea where rich text is off. */
export const requestTracker = describedHost({
  id: 'request-tracker',
  name: 'Request Tracker',
  evidence: 'A',
  page: 'select#UpdateType, textarea.messagebox[name="UpdateContent"]',
  editable: '.messagebox-container .ck-editor__editable, textarea.messagebox[name="UpdateContent"]',
  box: ['.messagebox-container', 'form'],
  internal: '.action-private',
  public: '.action-response',
  channel: 'email',
  ticketAddress: /[?&]id=(\d+)/,
  send: 'input[name="SubmitTicket"]',
  subject: '#update-subject',
});
