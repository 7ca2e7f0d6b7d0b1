import type { Composer, Host } from '../hosts/host';

/** How long a burst of changes in the page is let run before the composer is looked up again, in ms. */
const SETTLE = 150;

/**
 * Keeps track of the composer that the agent writes in: the one with the focus, else the one that was written in last,
 * else the first in sight. Helpdesks swap the node and show and hide panes, so it is looked up after every such change
 * and no node is kept.
 */
export class ComposerWatch {
  private current: Composer | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    private readonly document: Document,
    private readonly onChange: (composer: Composer | undefined) => void,
    signal: AbortSignal,
  ) {
    const observer = new MutationObserver(() => this.lookSoon());
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'class', 'hidden', 'contenteditable', 'data-channel', 'data-test-id'],
    });
    document.addEventListener('focusin', () => this.look(), { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
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
    const composers = this.host.findComposers(this.document);
    const focused = this.document.activeElement;
    const found =
      composers.find(({ element }) => element.contains(focused)) ??
      composers.find(({ element }) => element === this.current?.element) ??
      composers[0];
    const isSame = found?.element === this.current?.element && found?.kind === this.current?.kind;
    // The ticket may have got its number meanwhile.
    this.current = found;
    if (!isSame) this.onChange(found);
  }

  /** A steady stream of changes must not put the look off for ever, so the wait is not started anew. */
  private lookSoon(): void {
    this.timer ??= setTimeout(() => this.look(), SETTLE);
  }
}
