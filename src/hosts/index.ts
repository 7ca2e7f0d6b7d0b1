import type { Host } from './host';
import { zendesk } from './zendesk';

const HOSTS: readonly Host[] = [zendesk];

/** The helpdesk that a page belongs to, or nothing where agents do not write. */
export function hostOf(location: Pick<Location, 'hostname' | 'pathname'>): Host | undefined {
  return HOSTS.find((host) => host.matches(location));
}
