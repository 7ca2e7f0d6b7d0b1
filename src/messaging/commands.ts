import { browser } from 'wxt/browser';
import { type PageCommand, sendMessage } from './protocol';

const COMMANDS: readonly PageCommand[] = ['open-card', 'next-finding', 'previous-finding'];

/** Passes the keyboard commands of the browser on to the page in front. */
export function relayCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = COMMANDS.find((known) => known === name);
    if (command === undefined || tab?.id === undefined) return;
    sendMessage('runCommand', command, tab.id).catch(() => {
      console.debug('Bien dit: no composer is checked in this tab');
    });
  });
}
