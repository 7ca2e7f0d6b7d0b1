import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import { markStyleElement } from './mark-styles';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** What decides where a field's words stand. */
const METRICS = [
  ...['direction', 'unicode-bidi', 'writing-mode', 'text-align', 'text-indent', 'text-transform', 'tab-size'],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'font-stretch', 'font-feature-settings'],
  ...['font-kerning', 'letter-spacing', 'word-spacing', 'line-height', 'word-break', 'overflow-wrap', 'hyphens'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
];

/** Over the field and under the helpdesk's own dialogs. */
const LAYOUT = `position: fixed; inset: auto; z-index: 2147483000; margin: 0; border: 0; padding: 0; overflow: hidden;
  pointer-events: none; background: none; contain: strict`;

const mirrors = new WeakMap<Field, Mirror>();

/** The mirror of a field, made when it is first asked for. */
export function mirrorOf(field: Field): Mirror {
  const known = mirrors.get(field);
  if (known !== undefined) return known;
  const made = new Mirror(field);
  mirrors.set(field, made);
  return made;
}

/**
 * The words of a field once more, unseen, in the same places: what a mark is painted on. It stands in a closed shadow tree
 * outside the helpdesk's own, takes no click and says nothing to a screen reader.
 */
class Mirror {
  /** Its one text node, which marks are ranges of. */
  readonly text: Text;
  private readonly host: HTMLElement;
  private readonly words: HTMLElement;

  constructor(private readonly field: Field) {
    const document = field.ownerDocument;
    this.host = document.createElement('bien-dit-mirror');
    this.host.setAttribute('aria-hidden', 'true');
    this.host.style.cssText = LAYOUT;
    this.words = document.createElement('div');
    this.text = document.createTextNode('');
    this.words.append(this.text);
    this.host.attachShadow({ mode: 'closed' }).append(markStyleElement(document), this.words);
  }

  /** Takes the field's words over. Only what differs is replaced: marks on the rest are ranges that stay. */
  copyText(): void {
    const { value } = this.field;
    const { data } = this.text;
    if (data === value) return;
    const most = Math.min(data.length, value.length);
    let before = 0;
    while (before < most && data[before] === value[before]) before++;
    let after = 0;
    while (after < most - before && data.at(-1 - after) === value.at(-1 - after)) after++;
    this.text.replaceData(before, data.length - before - after, value.slice(before, value.length - after));
    this.place();
  }

  /** Keeps the mirror over its field, whatever scrolls or resizes, until the signal ends it. */
  follow(signal: AbortSignal): void {
    const { field, host } = this;
    field.ownerDocument.documentElement.append(host);
    this.copyText();
    const end = autoUpdate(field, host, () => this.place(), { elementResize: true });
    field.addEventListener('scroll', () => this.scroll(), { signal, passive: true });
    signal.addEventListener('abort', () => {
      end();
      host.remove();
    });
  }

  private place(): void {
    const { field, host, words } = this;
    if (!host.isConnected) return;
    const computed = field.ownerDocument.defaultView?.getComputedStyle(field);
    if (computed === undefined) return;
    const isLine = field.tagName === 'INPUT';
    words.style.cssText = METRICS.map((name) => `${name}: ${computed.getPropertyValue(name)}`).join('; ');
    Object.assign(words.style, {
      boxSizing: 'border-box',
      color: 'transparent',
      whiteSpace: isLine ? 'pre' : 'pre-wrap',
      width: isLine ? 'max-content' : '100%',
      minWidth: '100%',
    });
    // A line stands in the middle of its field, whatever its own height.
    if (isLine) words.style.lineHeight = `${field.clientHeight - paddingOf(computed)}px`;
    const box = field.getBoundingClientRect();
    Object.assign(host.style, {
      left: `${box.left + field.clientLeft}px`,
      top: `${box.top + field.clientTop}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      clipPath: clipOf(field),
    });
    this.scroll();
  }

  private scroll(): void {
    this.words.style.transform = `translate(${-this.field.scrollLeft}px, ${-this.field.scrollTop}px)`;
  }
}

function paddingOf({ paddingTop, paddingBottom }: CSSStyleDeclaration): number {
  return Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
}

/** The part of a field that its scrolling surroundings leave in sight, as an inset of its own box. */
function clipOf(field: Field): string {
  const box = field.getBoundingClientRect();
  let [top, right, bottom, left] = [0, 0, 0, 0];
  for (const ancestor of getOverflowAncestors(field)) {
    if (!('getBoundingClientRect' in ancestor)) continue;
    const around = (ancestor as Element).getBoundingClientRect();
    top = Math.max(top, around.top - box.top);
    right = Math.max(right, box.right - around.right);
    bottom = Math.max(bottom, box.bottom - around.bottom);
    left = Math.max(left, around.left - box.left);
  }
  return `inset(${top}px ${right}px ${bottom}px ${left}px)`;
}
