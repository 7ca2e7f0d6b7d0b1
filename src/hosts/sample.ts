import { describedHost } from './described-host';

/**
 * The sample composer on our own welcome page. It is not among the helpdesks of index.ts: no content script runs on an
 * extension's page, and the page starts its review itself.
 */
export const sampleHost = describedHost({
  id: 'sample',
  name: 'Bien dit',
  evidence: 'A',
  // An extension's host is its id, which has no dot.
  hostname: /^[^.]+$/,
  pathname: /^\/welcome\.html$/,
  editable: '[data-bien-dit-sample]',
  public: '[data-bien-dit-sample]',
  channel: 'email',
});
