import type { Composer, Host } from '../hosts/host';
import { focusedElement, rootsOf } from '../hosts/roots';

/** How long a burst of changes in the page is let run before the composer is looked up again, in ms. */
const SETTLE = 150;

/**
 * Keeps track of the composer that the agent writes in: the one with the focus, else the one that was written in last,
 * else the first in sight. Helpdesks swap the node and show and hide panes, so it is looked up after every such change
 * and no node is kept. Frames that the page may look into are this watch's too: no script of ours need run in them.
 */
export class ComposerWatch {
  private current: Composer | undefined;
  private host: Host | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly observer: MutationObserver;
  /** Roots under watch. Of a document its first element: `document.open()` takes all listeners but keeps the document. */
  private readonly watched = new WeakSet<Node>();

  constructor(
    private readonly hostOf: () => Host | undefined,
    private readonly document: Document,
    private readonly onChange: (composer: Composer | undefined) => void,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new MutationObserver(() => this.lookSoon());
    // A frame's load bubbles nowhere, but is seen on its way down.
    document.addEventListener('load', () => this.lookSoon(), { signal, capture: true });
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
    });
  }

  composer(): Composer | undefined {
    return this.current;
  }

  /** Looks now, and tells when it is another composer, or the same one with another reader. */
  look(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const root of rootsOf(this.document, ['frames'])) this.watchRoot((root as Document).documentElement);
    const host = this.hostOf();
    if (host?.id !== this.host?.id) host?.watch?.(this.document, this.signal);
    this.host = host;
    const composers = host?.findComposers(this.document, this.current?.element) ?? [];
    const focused = focusedElement(this.document) ?? null;
    const found =
      composers.find(({ element }) => element.contains(focused)) ??
      composers.find(({ element }) => element === this.current?.element) ??
      composers[0];
    if (found !== undefined) this.watchRoot(found.element.getRootNode());
    const isSame = found?.element === this.current?.element && found?.kind === this.current?.kind;
    // The ticket may have got its number meanwhile.
    this.current = found;
    if (!isSame) this.onChange(found);
  }

  private watchRoot(root: Node | null): void {
    if (root === null || root.nodeType === Node.DOCUMENT_NODE || this.watched.has(root)) return;
    this.watched.add(root);
    this.observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'class', 'hidden', 'contenteditable', 'data-channel', 'data-test-id', 'aria-selected'],
    });
    root.addEventListener('focusin', () => this.look(), { signal: this.signal });
  }

  /** A steady stream of changes must not put the look off for ever, so the wait is not started anew. */
  private lookSoon(): void {
    this.timer ??= setTimeout(() => this.look(), SETTLE);
  }
}
