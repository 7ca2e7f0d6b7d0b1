import { describedHost } from './described-host';

/** Gmail. From Briskine and four more extensions (read 2026-11). The button is told by its class: its tooltip is localised. */
export const gmail = describedHost({
  id: 'gmail',
  name: 'Gmail',
  evidence: 'A',
  hostname: /^mail\.google\.com$/,
  editable: 'div[role="textbox"][g_editable="true"], div.Am.Al.editable[contenteditable="true"]',
  box: ['.M9', '.I5'],
  channel: 'email',
  ticketAddress: /#[\w-]+\/(\w{16,})/,
  send: '.btC [role="button"].T-I-atl, .gU [role="button"].T-I-atl',
  discard: '.btC .og, .btC [command="discard"]',
  sendKeys: ['mod+enter'],
  subject: 'h2.hP, input[name="subjectbox"]',
  customerName: '.gD[email]',
  customerMessages: '.a3s.aiL',
});
