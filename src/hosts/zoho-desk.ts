import { describedHost } from './described-host';

/** Zoho Desk: only its address is known (1 author, 2026), so the composer is the editable with the focus. */
export const zohoDesk = describedHost({
  id: 'zoho-desk',
  name: 'Zoho Desk',
  evidence: 'C',
  hostname: /^desk\.zoho\.(com|eu|in|com\.au)$/,
  pathname: /^\/agent\//,
  channel: 'email',
  ticketAddress: /\/details\/(\d+)/,
});
