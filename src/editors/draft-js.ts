import { richTextEditor } from './rich-text';
import { insertByPaste } from './writing';

/**
 * Draft.js (measured with 0.11.7, 2026-11). The browser's command corrupts a phrase that spans several nodes in Chromium; a
 * paste of plain text is taken in, at the price of the bold or the link that the phrase wholly was.
 */
export const draftJs = richTextEditor({
  id: 'draft-js',
  recognises: (element) => element.classList.contains('public-DraftEditor-content'),
  write: insertByPaste,
});
