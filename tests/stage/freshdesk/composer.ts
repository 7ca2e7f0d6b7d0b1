import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.pkgd.min.css';
import { el } from '../element';

export type Opened = 'reply' | 'note' | 'forward';

/** What stands in a fresh reply: a greeting, room to write, the signature in plain nodes, and the mail that is answered. */
const TEMPLATE = `<p>Bonjour Idriss,</p><p><br></p><p><br></p><div>Cordialement,</div><div>Camille Roy</div><div>Acme, service clients</div>
  <div class="freshdesk_quote"><blockquote class="freshdesk_quote">Le mar., 3 nov. à 09:12, Idriss Benali a écrit :<br>Je ne sais pas quoi faire, le grille-pain fume.</blockquote></div>`;

/** A composer as Reply, Note and Forward make it, with a real Froala; it is destroyed when it is sent or thrown away. */
export async function openComposer(
  opened: Opened,
  place: HTMLElement,
  onEnd: (html: string | undefined) => void,
): Promise<FroalaEditor> {
  const holder = el('div', { 'data-test-id': 'froala-editor-component' });
  const discard = el('button', { type: 'button', class: 'discard-draft' }, 'Supprimer');
  const send = el('button', { type: 'button', id: 'send-and-set' }, opened === 'note' ? 'Ajouter une note' : 'Envoyer');
  const notify =
    opened === 'note' ? [el('div', { 'data-test-notify-to': '', class: 'ticket-action__fields' }, 'Notifier')] : [];
  const box = el(
    'div',
    { class: 'ticket-editor ticket-details__item rich-editor' },
    ...notify,
    el('div', { class: 'ticket-editor__bodytext' }, holder),
    el('div', { class: 'ticket-editor__footer' }, discard, send),
  );
  place.append(box);
  const editor = await new Promise<FroalaEditor>((resolve) => {
    const made = new FroalaEditor(holder, { attribution: false }, () => resolve(made));
  });
  editor.html.set(opened === 'reply' ? TEMPLATE : '<p><br></p>');
  editor.undo.reset();
  editor.undo.saveStep();
  const end = (html: string | undefined) => {
    editor.destroy();
    box.remove();
    onEnd(html);
  };
  discard.addEventListener('click', () => end(undefined));
  send.addEventListener('click', () => end(editor.el.innerHTML));
  return editor;
}
