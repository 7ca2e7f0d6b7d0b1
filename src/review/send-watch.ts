import type { Act, Composer, Host } from '../hosts/host';
import type { Counts } from '../messaging/protocol';

/** How long after its click or key a reply may still go out, in ms; and how often it is looked whether it has. */
const PATIENCE = 10_000;
const LOOK = 200;

/** What the watch asks of the review around it. */
export interface SendOwner {
  host(): Host | undefined;
  composer(): Composer | undefined;
  /** The draft as it stands. */
  text(): string;
  /** Whether the reply may go. Asked in the event itself, so the answer is at hand or it is yes. */
  mayGo(trigger: Element): boolean;
  /** How many passages are left in the draft. */
  left(): Counts;
  sent(composer: Composer, left: Counts): void;
}

/** A reply on its way: a button was clicked or a key was pressed, and the proof is still to come. */
interface Attempt {
  readonly composer: Composer;
  readonly agentItems: number | undefined;
  readonly left: Counts;
  readonly until: number;
}

/**
 * Notices that a reply goes out, without a look at the page's network: a click or a key that sends, then a composer that is
 * empty or gone, or one more item of the agents' side. A draft that is thrown away is none. It never lets go of a click
 * that it held: a click made by a script would send twice or never.
 */
export class SendWatch {
  private attempt: Attempt | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly heard = new Set<Window>();

  constructor(
    private readonly owner: SendOwner,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.settle());
  }

  /** Listens to a window, once: that of the page, and that of a composer's frame while it is in hand. */
  listen(window: Window | null, signal: AbortSignal = this.signal): void {
    if (window === null || this.heard.has(window)) return;
    this.heard.add(window);
    signal.addEventListener('abort', () => this.heard.delete(window));
    const options = { signal, capture: true } as const;
    window.addEventListener('click', (event) => this.clicked(event), options);
    window.addEventListener('keydown', (event) => this.keyPressed(event), options);
    window.addEventListener('submit', ({ target }) => this.submitted(target as Element), options);
  }

  private clicked(event: MouseEvent): void {
    const target = event.composedPath()[0] as Element | undefined;
    const composer = this.owner.composer();
    if (composer === undefined || target === undefined || !('closest' in target)) return;
    this.act(this.owner.host()?.actOfClick(target, composer), composer, target, event);
  }

  private keyPressed(event: KeyboardEvent): void {
    const target = event.composedPath()[0] as Element | undefined;
    const composer = this.owner.composer();
    if (composer === undefined || target === undefined || !composer.element.contains(target)) return;
    if (this.owner.host()?.isSendKey(event, composer)) this.act('send', composer, composer.element, event);
  }

  /** A form that holds the composer, on any site: by then the click was let through. */
  private submitted(form: Element): void {
    const composer = this.owner.composer();
    if (composer !== undefined && form.contains(composer.element)) this.begin(composer);
  }

  private act(act: Act | undefined, composer: Composer, trigger: Element, event: Event): void {
    if (act === 'discard') this.settle();
    if (act !== 'send') return;
    if (composer.kind !== 'internal' && !this.owner.mayGo(trigger)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    this.begin(composer);
  }

  private begin(composer: Composer): void {
    if (composer.kind === 'internal' || this.owner.text() === '') return;
    this.settle();
    const agentItems = this.owner.host()?.conversation(composer).agentItems;
    this.attempt = { composer, agentItems, left: this.owner.left(), until: performance.now() + PATIENCE };
    this.timer = setInterval(() => this.look(), LOOK);
  }

  private look(): void {
    const { attempt, owner } = this;
    if (attempt === undefined) return;
    const { composer, agentItems, left } = attempt;
    const isLeft = owner.composer()?.element !== composer.element || !composer.element.isConnected;
    const items = owner.host()?.conversation(composer).agentItems;
    const isAnswered = agentItems !== undefined && items !== undefined && items > agentItems;
    if (isLeft || isAnswered || owner.text() === '') {
      this.settle();
      owner.sent(composer, left);
    } else if (performance.now() > attempt.until) this.settle();
  }

  private settle(): void {
    this.attempt = undefined;
    clearInterval(this.timer);
  }
}
