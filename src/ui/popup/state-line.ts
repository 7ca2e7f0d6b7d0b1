import type { Translate } from '../strings/own';
import type { DraftState } from './tab';

/** How things stand on this page, in a few words beside the product's name. */
export function stateOf(draft: DraftState, t: Translate): string {
  if (draft.status !== 'checked') return t('stateIdle');
  const count = draft.findings.length;
  return count === 0 ? t('stateActive') : t('found', { count });
}
