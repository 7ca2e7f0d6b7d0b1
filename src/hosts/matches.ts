/** Where the script runs from install on. Customers write on the same host under `/hc`; the script returns at once there. */
export const ZENDESK_MATCHES = ['https://*.zendesk.com/*'];
