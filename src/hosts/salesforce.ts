import { describedHost } from './described-host';

/**
 * Salesforce Service Cloud, Lightning. From seven extensions and userscripts (read 2026-11): a feed with Quill, and a mail
 * composer with CKEditor 4 two frames down. Many console tabs are kept in one document.
 */
export const salesforce = describedHost({
  id: 'salesforce',
  name: 'Salesforce',
  evidence: 'B',
  hostname: /\.lightning\.force\.com$/,
  pathname: /^\/lightning\//,
  within: ['frames', 'shadow'],
  editable: '.forceChatterMessageBodyInputRichTextEditor .ql-editor, body.cke_editable',
  ticketAddress: /\/Case\/(\w+)\//,
  pane: '.tabContent.oneConsoleTab',
});
