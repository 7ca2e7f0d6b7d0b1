import { editorOf } from '../../../src/editors';
import { hostTeller } from '../../../src/hosts';

/** What the hosts make of the page that this script is put into: see tests/e2e/hosts.test.ts. */
export interface HostsView {
  /** The helpdesk that the page is taken for, and its composers. */
  look(): {
    readonly host: string | undefined;
    readonly composers: readonly {
      readonly id: string;
      readonly editor: string | undefined;
      readonly kind: string;
      readonly channel: string;
      readonly ticket: string | undefined;
    }[];
  };
  /** The conversation around the first composer. */
  conversation(): object | undefined;
  /** What a click on the first element that fits does. */
  click(selector: string): string | undefined;
  /** Whether Enter, alone or with Ctrl, sends from the first composer. */
  keys(): { readonly enter: boolean; readonly ctrlEnter: boolean };
}

const hostOf = hostTeller(document);
const first = () => hostOf()?.findComposers(document)[0];
const view: HostsView = {
  look: () => ({
    host: hostOf()?.id,
    composers: (hostOf()?.findComposers(document) ?? []).map(({ element, kind, channel, ticket }) => ({
      id: element.id,
      editor: editorOf(element)?.id,
      kind,
      channel,
      ticket,
    })),
  }),
  conversation() {
    const composer = first();
    return composer && hostOf()?.conversation(composer);
  },
  click(selector) {
    const composer = first();
    const target = document.querySelector(selector);
    return composer && target ? hostOf()?.actOfClick(target, composer) : undefined;
  },
  keys() {
    const composer = first();
    const sends = (ctrlKey: boolean) =>
      composer !== undefined &&
      hostOf()?.isSendKey(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey }), composer) === true;
    return { enter: sends(false), ctrlEnter: sends(true) };
  },
};
Object.assign(window, { hostsView: view });
