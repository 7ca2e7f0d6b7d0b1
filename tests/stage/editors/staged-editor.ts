/** A real editor on the stage, with what the tests ask of it: its own model, its own undo, its own lock. */
export interface StagedEditor {
  /** The node that one writes in, wherever it stands. */
  readonly editable: HTMLElement;
  /** Puts HTML in place of all. The fields take its text. */
  load(html: string): void | Promise<void>;
  /** What the editor itself holds, as HTML. The fields give their text. */
  html(): string;
  undo(): void;
  redo(): void;
  /** Makes it refuse changes; absent where the editor knows no such thing. */
  lock?(): void;
}

export type Mount = (place: HTMLElement) => Promise<StagedEditor>;

/** HTML as nodes. */
export function nodesOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** The browser's own undo, for what has none of its own. */
export function ownUndo(editable: HTMLElement): Pick<StagedEditor, 'undo' | 'redo'> {
  const run = (command: string) => {
    editable.focus();
    editable.ownerDocument.execCommand(command);
  };
  return { undo: () => run('undo'), redo: () => run('redo') };
}
