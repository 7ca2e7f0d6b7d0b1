import { describedHost } from './described-host';

/** Outlook on the web. From Briskine and another extension (read 2026-11). */
export const outlook = describedHost({
  id: 'outlook',
  name: 'Outlook',
  evidence: 'B',
  hostname: /^outlook\.(live\.com|office\.com|office365\.com|cloud\.microsoft)$/,
  editable: `[data-app-section="Form_Content"] [contenteditable="true"][aria-multiline="true"],
    [id*="docking_InitVisiblePart"] [contenteditable="true"][aria-multiline="true"]`,
  box: ['[data-app-section="Form_Content"]', '[id*="docking_InitVisiblePart"]'],
  channel: 'email',
  send: '[data-testid="ComposeSendButton"]',
  sendKeys: ['mod+enter'],
});
