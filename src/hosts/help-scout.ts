import { describedHost } from './described-host';

/**
 * Help Scout. From a userscript of 2025 and two older extensions (read 2026-11). Reply or note was not found, nor the button
 * of today's interface; `#sendBtn` is the older one's.
 */
export const helpScout = describedHost({
  id: 'help-scout',
  name: 'Help Scout',
  evidence: 'B',
  hostname: /^secure\.helpscout\.net$/,
  editable: '[data-cy="ConvoEditor"] [data-slate-editor], [role="textbox"][data-slate-editor], .redactor_editor',
  ticketAddress: /\/conversation\/\d+\/(\d+)/,
  channel: 'email',
  send: '#sendBtn',
  subject: '[data-cy="EditableTextarea"]',
});
