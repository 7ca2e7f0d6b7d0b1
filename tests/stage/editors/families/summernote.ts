import jQuery from 'jquery';
import type { Mount } from '../staged-editor';

/** The "lite" build, which needs no Bootstrap. */
export const mount: Mount = async (place) => {
  // It looks for jQuery on the page.
  Object.assign(window, { jQuery, $: jQuery });
  await import('summernote/dist/summernote-lite.js');
  await import('summernote/dist/summernote-lite.css');
  const holder = document.createElement('div');
  place.append(holder);
  const summernote = (jQuery(holder) as unknown as { summernote(...args: unknown[]): unknown }).summernote.bind(
    jQuery(holder),
  );
  summernote({ height: 160, toolbar: [] });
  const editable = place.querySelector<HTMLElement>('.note-editable');
  if (editable === null) throw new Error('Summernote did not start');
  return {
    editable,
    load: (html) => {
      summernote('code', html);
      // What is loaded is where its undo starts.
      summernote('editor.afterCommand');
    },
    html: () => String(summernote('code')),
    undo: () => void summernote('undo'),
    redo: () => void summernote('redo'),
    lock: () => void summernote('disable'),
  };
};
