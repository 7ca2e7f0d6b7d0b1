import { chatwoot } from './chatwoot';
import { crisp } from './crisp';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { generic } from './generic';
import { gmail } from './gmail';
import { helpScout } from './help-scout';
import type { Host } from './host';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jiraServiceManagement } from './jira-service-management';
import { isInstalledSite } from './matches';
import { outlook } from './outlook';
import { requestTracker } from './request-tracker';
import { salesforce } from './salesforce';
import { zammad } from './zammad';
import { zendesk } from './zendesk';
import { zohoDesk } from './zoho-desk';

/** The helpdesks that are known, those with the script from install on first. */
export const HOSTS: readonly Host[] = [
  zendesk,
  freshdesk,
  intercom,
  helpScout,
  freescout,
  requestTracker,
  chatwoot,
  zammad,
  crisp,
  jiraServiceManagement,
  salesforce,
  hubspot,
  zohoDesk,
  gmail,
  outlook,
];

/** The helpdesk whose agents write at an address, or nothing. */
function hostAt(location: Pick<Location, 'hostname' | 'pathname'>): Host | undefined {
  return HOSTS.find((host) => host.matches(location));
}

/**
 * Tells which helpdesk a page belongs to: by its address, else by what it holds by now, else as any page that the agent
 * asked us to check. Asked at every look, since a page is empty when it loads. Gives nothing where customers write.
 */
export function hostTeller(document: Document): () => Host | undefined {
  let told: Host | undefined;
  return () => {
    if (told !== undefined) return told;
    const known = hostAt(document.location);
    if (isInstalledSite(document.location.hostname)) {
      told = known;
      return told;
    }
    const host = known ?? HOSTS.find((candidate) => candidate.recognises(document));
    if (host === undefined) return generic;
    told = orFocused(host);
    return told;
  };
}

/** A helpdesk on a site that the agent asked us to check: where its facts find no composer, the focus does. */
function orFocused(host: Host): Host {
  return {
    ...host,
    findComposers(document, last) {
      const known = host.findComposers(document, last);
      return known.length > 0 ? known : generic.findComposers(document, last);
    },
  };
}
