import css from './marks.css?inline';

const styled = new WeakSet<Document | ShadowRoot>();

/**
 * Makes marks show in a tree that the manifest's own style sheet does not reach: a frame's document. It is given as a
 * constructed sheet, so that no node of the page changes.
 */
export function styleMarksIn(root: Document): void {
  const view = root.defaultView;
  if (view === null || styled.has(root)) return;
  styled.add(root);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The same for a shadow tree of our own. */
export function markStyleElement(document: Document): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
