import { richTextEditor } from './rich-text';
import { insertByBeforeInput } from './writing';

/**
 * Lexical (measured with 0.50.0, 2026-11): Crisp. It takes a `beforeinput` in; the browser's command needs a wait before it,
 * else part of the old text stays when it spans several nodes.
 */
export const lexical = richTextEditor({
  id: 'lexical',
  recognises: (element) => element.dataset['lexicalEditor'] === 'true',
  write: insertByBeforeInput,
});
