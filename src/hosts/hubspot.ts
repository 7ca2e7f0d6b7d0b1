import { describedHost } from './described-host';

/** HubSpot's mail editor on a record (1 author, 2026). The composer of its inbox was not found: the focus finds it there. */
export const hubspot = describedHost({
  id: 'hubspot',
  name: 'HubSpot',
  evidence: 'C',
  hostname: /^app(-eu1)?\.hubspot\.com$/,
  editable:
    '[data-test-id="rte-content"] [contenteditable="true"], [data-test-id="rte-content"][contenteditable="true"]',
  channel: 'email',
  ticketAddress: /\/(\d+)\/?$/,
  subject: '[data-selenium-test="highlightTitle"]',
});
