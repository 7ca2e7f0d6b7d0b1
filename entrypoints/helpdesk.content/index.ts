import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostOf } from '../../src/hosts';
import { ZENDESK_MATCHES } from '../../src/hosts/matches';
import { startReview } from '../../src/review/start';
import './marks.css';

export default defineContentScript({
  matches: ZENDESK_MATCHES,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const host = hostOf(window.location);
    if (host !== undefined) void startReview(host, ctx);
  },
});
