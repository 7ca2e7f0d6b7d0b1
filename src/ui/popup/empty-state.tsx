import type { StringKey, Translate } from '../strings/own';
import type { DraftState } from './tab';

/** What the popup says when there is no finding to show. */
type Emptiness = Exclude<DraftState['status'], 'checked'> | 'clear';
type WayOut = 'resume' | 'reload' | 'openTrial' | 'checkHere';

const EMPTY: Readonly<
  Record<Emptiness, { readonly title: StringKey; readonly text: StringKey; readonly way?: WayOut }>
> = {
  clear: { title: 'clearTitle', text: 'clearText' },
  'no-composer': { title: 'noComposerTitle', text: 'noComposerText' },
  'internal-note': { title: 'internalTitle', text: 'internalText' },
  paused: { title: 'pausedTitle', text: 'pausedText', way: 'resume' },
  'unknown-editor': { title: 'unknownEditorTitle', text: 'unknownEditorText', way: 'openTrial' },
  elsewhere: { title: 'elsewhereTitle', text: 'elsewhereText', way: 'openTrial' },
  'not-asked': { title: 'checkHereTitle', text: 'checkHereText', way: 'checkHere' },
  unanswered: { title: 'unansweredTitle', text: 'unansweredText', way: 'reload' },
};

export interface EmptyStateProps {
  readonly of: Emptiness;
  readonly site: string;
  readonly t: Translate;
  readonly ways: Readonly<Record<WayOut, () => void>>;
}

/** Why there is nothing to mend here, kindly, with the way out where there is one. */
export function EmptyState({ of, site, t, ways }: EmptyStateProps) {
  const { title, text, way } = EMPTY[of];
  return (
    <section class={`empty ${of}`} tabIndex={-1}>
      <h2>{t(title)}</h2>
      <p>{t(text, { site })}</p>
      {way !== undefined && (
        <button type="button" class="way-out" onClick={ways[way]}>
          {t(way)}
        </button>
      )}
    </section>
  );
}
