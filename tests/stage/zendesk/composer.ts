import { BlockQuote, Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { el } from '../element';

/**
 * One ticket's composer: the channel switch and a real CKEditor 5 in one `editor-view`, and the footer with its button.
 * `start` makes the editor, which wants its place to be in the document.
 */
export function composer(ticketId: string, onSend: (html: string, channel: string) => void) {
  const channel = el(
    'button',
    { type: 'button', 'data-test-id': 'omnichannel-channel-switcher-button', 'data-channel': 'web' },
    'Réponse publique',
  );
  channel.addEventListener('click', () => {
    const isPublic = channel.dataset['channel'] === 'web';
    channel.dataset['channel'] = isPublic ? 'internal' : 'web';
    channel.textContent = isPublic ? 'Note interne' : 'Réponse publique';
  });
  const mount = el('div');
  const view = el(
    'div',
    { 'data-test-id': 'editor-view' },
    el('div', { class: 'switch' }, channel),
    el('div', { 'data-test-id': 'ticket-rich-text-editor' }, mount),
  );
  const submit = el('button', { type: 'button', 'data-test-id': 'submit_button-button' }, 'Envoyer comme ouvert');
  const footer = el('footer', { 'data-test-id': 'ticket-footer' }, submit);
  // In messaging Enter sends. On the way down, before the editor makes a new line of it.
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || channel.dataset['channel'] !== 'native_messaging') return;
      event.preventDefault();
      event.stopPropagation();
      submit.click();
    },
    { capture: true },
  );
  const start = async () => {
    const editor = await ClassicEditor.create(mount, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote],
      toolbar: ['bold', 'italic', 'link', 'bulletedList', 'blockQuote'],
    });
    const editable = editor.ui.getEditableElement();
    if (!editable) throw new Error(`No editable in ticket ${ticketId}`);
    editor.editing.view.change((writer) => {
      const root = editor.editing.view.document.getRoot();
      if (root) writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', root);
    });
    submit.addEventListener('click', () => {
      if (editor.getData() === '') return;
      onSend(editor.getData(), channel.dataset['channel'] ?? 'web');
      editor.setData('');
    });
    return editor;
  };
  return { view, footer, start };
}
