import { appendFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the cases of the last run are kept, a file a browser, for the table of docs/editors.md. */
export const RESULTS = fileURLToPath(new URL('../../.artifacts/contract/', import.meta.url));

/** What one case came to. */
export interface Result {
  readonly family: string;
  readonly name: string;
  readonly isPassed: boolean;
}

export function note(browser: string, result: Result): void {
  mkdirSync(RESULTS, { recursive: true });
  appendFileSync(`${RESULTS}${browser}.ndjson`, `${JSON.stringify(result)}\n`);
}
