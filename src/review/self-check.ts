import { browser } from 'wxt/browser';
import type { CompiledPack } from '../engine/rule';
import type { Composer, Host } from '../hosts/host';
import type { Counts, SelfCheck } from '../messaging/protocol';
import type { Choices } from './choices';

/** What works on this page and what is missing; nothing of its content. */
export function selfCheck(
  host: Host | undefined,
  composer: Composer | undefined,
  editor: string | undefined,
  packs: readonly CompiledPack[],
  { settings, isPaused }: Choices,
  counts: Counts,
): SelfCheck {
  const conversation = composer === undefined ? undefined : host?.conversation(composer);
  const on = packs.filter(({ id }) => !settings.off.includes(id)).map(({ id }) => id);
  return {
    version: browser.runtime.getManifest().version,
    host: host?.id,
    evidence: host?.evidence,
    composer: composer && {
      editor,
      kind: composer.kind,
      channel: composer.channel,
      stands: standingOf(composer.element),
      hasTicket: composer.ticket !== undefined,
    },
    conversation: {
      hasCustomerText: conversation?.lastCustomerText !== undefined,
      hasCustomerName: conversation?.customerName !== undefined,
      hasSubject: conversation?.subject !== undefined,
    },
    packs: on,
    rulesOff: settings.off.length - (packs.length - on.length),
    beforeSending: settings.beforeSending,
    counts,
    isPaused,
  };
}

function standingOf(element: HTMLElement): 'page' | 'frame' | 'shadow tree' {
  if (element.ownerDocument.defaultView?.frameElement) return 'frame';
  return element.getRootNode() === element.ownerDocument ? 'page' : 'shadow tree';
}
