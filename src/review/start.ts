import type { Host } from '../hosts/host';
import { builtInPacks } from '../messaging/built-in-packs';
import { isPageState, onMessage, sendMessage } from '../messaging/protocol';
import { Choices } from './choices';
import { Review } from './review';

/** How a content script learns that it is to end: aborted when a newer one starts, invalid once the extension is gone. */
export interface Lifetime {
  readonly signal: AbortSignal;
  readonly isInvalid: boolean;
}

/** Checks what the agent writes on a page until its lifetime ends. */
export async function startReview(hostOf: () => Host | undefined, lifetime: Lifetime): Promise<void> {
  const { signal } = lifetime;
  const [state, packs] = await Promise.all([
    sendMessage('getPageState', undefined).catch(() => undefined),
    builtInPacks().catch(() => undefined),
  ]);
  if (!isPageState(state) || packs === undefined || signal.aborted) {
    console.debug('Bien dit: the extension did not answer; nothing is checked on this page until it is loaded anew');
    return;
  }
  const review = new Review(hostOf, packs, new Choices(state, window.location.hostname), lifetime, {
    reportCounts: (counts) => tell(lifetime, () => sendMessage('reportCounts', counts)),
    switchRuleOff: (rule) => tell(lifetime, () => sendMessage('switchRuleOff', rule)),
    moveChip: (place) => tell(lifetime, () => sendMessage('moveChip', place)),
    reportSent: (reply) => tell(lifetime, () => sendMessage('reportSent', reply)),
  });
  const endings = [
    onMessage('pageStateChanged', ({ data }) => {
      if (isPageState(data)) review.setState(data);
    }),
    onMessage('runCommand', ({ data }) => review.run(data)),
    // Some site was taken back: ours, or another.
    onMessage('siteWithdrawn', () => tell(lifetime, () => withdrawUnlessGranted(review))),
    onMessage('getDraft', () => review.view()),
    onMessage('getSelfCheck', () => review.selfCheck()),
    onMessage('applySuggestion', ({ data }) => review.applyFromPopup(data.key, data.suggestion)),
  ];
  signal.addEventListener('abort', () => {
    try {
      for (const end of endings) end();
    } catch {
      // The extension was reloaded: its messages are dead already, and so are our ears for them.
      console.debug('Bien dit: a newer version has taken over');
    }
  });
}

/** Tells the worker something that can get lost without harm: the extension may be updated at any moment. */
function tell({ isInvalid }: Lifetime, send: () => Promise<unknown>): void {
  if (isInvalid) return;
  send().catch(() => console.debug('Bien dit: the extension was updated or removed; this page is left alone'));
}

async function withdrawUnlessGranted(review: Review): Promise<void> {
  if (!(await sendMessage('isSiteGranted', undefined))) review.withdraw();
}
