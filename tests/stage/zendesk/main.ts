import 'ckeditor5/ckeditor5.css';
import './stage.css';
import { el } from '../element';
import { composer } from './composer';
import { type StageTicket, TICKETS } from './tickets';

const panes = document.querySelector('#main_panes') as HTMLElement;
const tabs = document.querySelector('[data-test-id="header-tablist"]') as HTMLElement;
/** The editors by ticket, for the tests to read what the editor itself holds. */
const editors: Record<string, unknown> = {};
Object.assign(window, { stageEditors: editors });

function logItem(from: string, sender: string, text: string): HTMLElement {
  const content = el(
    'div',
    { 'data-test-id': 'omni-log-message-content', 'data-originated-from': 'WebInteraction' },
    el('div', { class: 'zd-comment' }, text),
  );
  const time = el('time', { 'data-test-id': 'timestamp-relative', datetime: new Date().toISOString() }, 'maintenant');
  return el(
    'article',
    { 'data-test-id': 'omni-log-comment-item' },
    el(
      'div',
      { 'data-test-id': 'omni-log-item-message', type: from },
      el('span', { 'data-test-id': 'omni-log-item-sender' }, sender),
      time,
      content,
    ),
  );
}

async function openTicket(ticket: StageTicket): Promise<void> {
  const log = el(
    'div',
    { 'data-test-id': 'omni-log-container' },
    ...ticket.messages.map(({ from, sender, text }) => logItem(from, sender, text)),
  );
  const { view, footer, start } = composer(ticket.id, (html, channel) => {
    const text = new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
    log.append(logItem(channel === 'internal' ? 'internal' : 'agent', 'Camille', text));
  });
  const subject = el('input', { 'data-test-id': 'omni-header-subject', 'aria-label': 'Sujet' }) as HTMLInputElement;
  subject.value = ticket.subject;
  const pane = el(
    'section',
    { class: 'pane', 'data-ticket-id': ticket.id },
    el('header', {}, subject),
    log,
    view,
    footer,
  );
  panes.append(pane);
  editors[ticket.id] = await start();
  const tab = el(
    'div',
    { 'data-test-id': 'header-tab', role: 'tab', tabindex: '0', 'data-entity-id': ticket.id },
    el('span', { 'data-test-id': 'header-tab-title' }, ticket.subject),
    el('span', { 'data-test-id': 'header-tab-subtitle' }, `#${ticket.id}`),
  );
  tab.addEventListener('click', () => show(ticket.id));
  tabs.append(tab);
}

/** Panes that are not shown stay in the document, hidden by `visibility`, as Zendesk leaves them. */
function show(id: string): void {
  for (const pane of panes.querySelectorAll<HTMLElement>('.pane')) {
    pane.style.visibility = pane.dataset['ticketId'] === id ? '' : 'hidden';
  }
  for (const tab of tabs.querySelectorAll('[data-test-id="header-tab"]')) {
    if (tab.getAttribute('data-entity-id') === id) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  if (location.pathname.startsWith('/agent')) history.replaceState(null, '', `/agent/tickets/${id}`);
}

for (const ticket of TICKETS) await openTicket(ticket);
show(TICKETS[0]?.id ?? '');
document.documentElement.dataset['stage'] = 'ready';
