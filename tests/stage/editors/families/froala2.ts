import jQuery from 'jquery';
import type { Mount } from '../staged-editor';

/** Version 2, a plug-in of jQuery: what older Freshdesk pages were built with. */
export const mount: Mount = async (place) => {
  Object.assign(window, { jQuery, $: jQuery });
  const { default: plugIn } = await import('froala-editor-2/js/froala_editor.min.js');
  plugIn(window, jQuery);
  await import('froala-editor-2/css/froala_editor.min.css');
  const holder = document.createElement('div');
  place.append(holder);
  const froala = (jQuery(holder) as unknown as { froalaEditor(...args: unknown[]): unknown }).froalaEditor.bind(
    jQuery(holder),
  );
  froala({});
  const editable = place.querySelector<HTMLElement>('.fr-element');
  if (editable === null) throw new Error('Froala did not start');
  return {
    editable,
    load: (html) => {
      froala('html.set', html);
      froala('undo.reset');
      froala('undo.saveStep');
    },
    html: () => editable.innerHTML,
    undo: () => void froala('undo.run'),
    redo: () => void froala('undo.redo'),
    lock: () => void froala('edit.off'),
  };
};
