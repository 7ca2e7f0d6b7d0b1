import { richTextEditor } from './rich-text';
import { insertByCommand } from './writing';

/**
 * Froala (measured with 2.9.8 and 5.4.0, 2026-11): Freshdesk. It ignores `beforeinput` and a plain-text paste, and takes the
 * browser's command.
 */
export const froala = richTextEditor({
  id: 'froala',
  recognises: (element) => element.classList.contains('fr-element'),
  write: insertByCommand,
});
