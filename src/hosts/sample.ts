import type { Host } from './host';

/**
 * The sample composer on our own welcome page. It is not among the helpdesks of index.ts: no content script runs on an
 * extension's page, and the page starts its review itself.
 */
export const sampleHost: Host = {
  id: 'sample',
  // An extension's host is its id, which has no dot.
  matches: ({ hostname, pathname }) => !hostname.includes('.') && pathname === '/welcome.html',
  findComposers(root) {
    const editables = root.querySelectorAll<HTMLElement>('[data-bien-dit-sample]');
    return [...editables].map((element) => ({ element, kind: 'public', ticket: undefined }));
  },
};
