import type { StagedEditor } from '../stage/editors/staged-editor';

/** A page of ours on the stage, as the code that runs in it sees it. */
export interface StageWindow extends Window {
  readonly stagedEditor: StagedEditor;
}

/** What the popup would be shown of the draft. */
export interface DraftSeen {
  readonly status: string;
  readonly findings?: readonly { readonly key: string; readonly text: string }[];
}

/** Words under a mark of ours, and where they stand in the outermost page, in CSS pixels. */
export interface Marked {
  readonly words: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * An agent at one browser, with the extension as it ships and a site that no helpdesk matches, which she asked us to
 * check. One implementation a browser: Chromium is driven through Playwright, Firefox through WebDriver BiDi.
 */
export interface Agent {
  readonly browser: 'chromium' | 'firefox';
  /** Opens the page of a family and clicks into its editor. */
  open(family: string): Promise<void>;
  /** Runs something in the page. */
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  type(text: string): Promise<void>;
  /** A key by its name, with modifiers in front: `Control+z`. */
  press(keys: string): Promise<void>;
  /** What the extension's page in this tab says when the popup asks. */
  draft(): Promise<DraftSeen>;
  /** Puts the first alternative of a finding in, as a click in the popup does; gives how it ended. */
  apply(key: string): Promise<string>;
  close(): Promise<void>;
}
