import type { DraftText } from '../editors/draft-text';
import type { Editor } from '../editors/editor';
import type { Composer } from '../hosts/host';

/** What is told of the composer that is written in. */
export interface ComposerEvents {
  textChanged(): void;
  caretMoved(): void;
  compositionStarted(): void;
  compositionEnded(): void;
  escaped(event: KeyboardEvent): void;
}

/** One composer with its editor, listened to until another takes its place. */
export class AttachedComposer {
  private readonly lifetime = new AbortController();

  constructor(
    readonly composer: Composer,
    readonly editor: Editor,
    events: ComposerEvents,
  ) {
    const { signal } = this.lifetime;
    const { element } = composer;
    const document = element.ownerDocument;
    editor.watch(element, () => events.textChanged(), signal);
    document.addEventListener('compositionstart', () => events.compositionStarted(), { signal, capture: true });
    document.addEventListener('compositionend', () => events.compositionEnded(), { signal, capture: true });
    document.addEventListener('selectionchange', () => events.caretMoved(), { signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && events.escaped(event), {
      signal,
      capture: true,
    });
  }

  /** Ends when the composer is left. */
  get signal(): AbortSignal {
    return this.lifetime.signal;
  }

  get document(): Document {
    return this.composer.element.ownerDocument;
  }

  /** Whether its node is still part of a page. A frame that was navigated away keeps its nodes, but shows them to nobody. */
  get isThere(): boolean {
    return this.composer.element.isConnected && this.document.defaultView !== null;
  }

  read(): DraftText {
    return this.editor.read(this.composer.element);
  }

  /** Where the caret is, if it is in the draft. */
  caret(): { readonly node: Node; readonly offset: number } | undefined {
    return this.editor.caret(this.composer.element);
  }

  holds(target: EventTarget | null): boolean {
    // Not `instanceof`: a node of a frame is of that frame's Node.
    return target !== null && 'nodeType' in target && this.composer.element.contains(target as Node);
  }

  leave(): void {
    this.lifetime.abort();
  }
}
