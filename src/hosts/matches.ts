/**
 * Where the script runs from install on. Customers write on the same sites (Zendesk's under `/hc`, Freshdesk's under
 * `/support`), so the script returns at once there: only a helpdesk's own host says where agents write.
 */
export const INSTALLED_MATCHES = ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*'];

/** Whether an address is one of a site that the script was given at install. */
export function isInstalledSite(hostname: string): boolean {
  return /\.(zendesk|freshdesk)\.com$/.test(hostname);
}
