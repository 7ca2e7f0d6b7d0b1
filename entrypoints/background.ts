import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { relayCommands } from '../src/messaging/commands';
import { handleMessages } from '../src/messaging/handlers';
import { injectIntoOpenTabs } from '../src/messaging/injection';
import { followSiteAccess } from '../src/messaging/site-access';

export default defineBackground(() => {
  handleMessages();
  relayCommands();
  followSiteAccess();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void injectIntoOpenTabs();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
});
