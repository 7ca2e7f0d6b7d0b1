import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostTeller } from '../../src/hosts';
import { INSTALLED_MATCHES } from '../../src/hosts/matches';
import { startReview } from '../../src/review/start';
import '../../src/editors/marks.css';

export default defineContentScript({
  matches: INSTALLED_MATCHES,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // A frame that its page can look into is that page's: one script for both.
    if (window.frameElement !== null) return;
    const hostOf = hostTeller(document);
    if (hostOf() !== undefined) void startReview(hostOf, ctx);
  },
});
