import type FroalaEditor from 'froala-editor';
import { el } from '../element';
import { type Opened, openComposer } from './composer';

/*
 * A ticket of Freshdesk, its markup written from the facts and from no real page: conversation and composer in the page,
 * the details beside them in shadow trees, as of 2026.
 */
const state: { editor: FroalaEditor | undefined; shortcuts: string[]; sent: string[] } = {
  editor: undefined,
  shortcuts: [],
  sent: [],
};
Object.assign(window, { freshdesk: state });

const thread = el('div', { class: 'tickets-conversation-pane' });
const place = el('div');
const bar = el('ul', { class: 'reply-bar' });

function item(kind: 'customer' | 'agent' | 'note', name: string, text: string): HTMLElement {
  const own = { customer: ' ticket-details__requestor', agent: '', note: ' ticket-details__privatenote' }[kind];
  return el(
    'div',
    { class: `ticket-details__item${own}`, 'data-test-id': 'conversation-wrapper' },
    el('div', { class: 'conversation-header sender-info' }, el('span', { 'data-test-id': 'user-name' }, name)),
    ...(kind === 'agent' ? [el('span', { 'data-test-is-agent': '' })] : []),
    el('div', { 'data-test-conversation': 'conversation-text' }, text),
  );
}

async function open(opened: Opened): Promise<void> {
  if (state.editor !== undefined) return;
  bar.hidden = true;
  state.editor = await openComposer(opened, place, (html) => {
    state.editor = undefined;
    bar.hidden = false;
    if (html === undefined) return;
    state.sent.push(html);
    const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
    thread.append(item(opened === 'note' ? 'note' : 'agent', 'Camille', text));
  });
}

for (const [opened, name] of [
  ['reply', 'Répondre'],
  ['note', 'Note'],
  ['forward', 'Transférer'],
] as const) {
  const button = el('button', { type: 'button', 'data-test-email-action-btn': opened }, name);
  button.addEventListener('click', () => void open(opened));
  bar.append(el('li', {}, button));
}

document.addEventListener('keydown', ({ key, target }) => {
  if ((target as HTMLElement).matches('input, textarea, [contenteditable="true"]')) return;
  const opened = { r: 'reply', n: 'note', f: 'forward' }[key] as Opened | undefined;
  if (opened === undefined) return;
  state.shortcuts.push(key);
  void open(opened);
});

const details = el('ticket-details');
details.attachShadow({ mode: 'open' }).append(el('h2', {}, 'Grille-pain en panne'));
thread.append(
  item('customer', 'Idriss Benali', 'Bonjour, le grille-pain reçu hier ne chauffe pas.'),
  item('note', 'Camille', 'Garantie jusqu’en 2028.'),
  item('customer', 'Idriss Benali', 'Toujours pas de réponse ? Je ne sais pas quoi faire.'),
);
document.body.append(el('main', {}, details, thread, bar, place));
document.documentElement.dataset['stage'] = 'ready';
