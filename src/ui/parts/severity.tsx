import type { Severity } from '../../engine/rule';
import type { PageKey, PageTranslate } from '../strings/t';

/** What each severity is called. */
export const SEVERITY_LABEL = {
  avoid: 'severityAvoid',
  rephrase: 'severityRephrase',
  hint: 'severityHint',
} as const satisfies Record<Severity, PageKey>;

/** The line under a mark, drawn by itself: wavy, dashed or dotted, as marks.css draws it in the reply. */
const LINE = {
  avoid: 'M1 5q2-5 4 0t4 0 4 0 4 0 4 0',
  rephrase: 'M1 4h5m3 0h5m3 0h5',
  hint: 'M2 4h0m6 0h0m6 0h0m6 0h0',
};

/** A severity as a name, a colour and a shape, so that none of them has to say it alone. */
export function SeverityLabel({ severity, t }: { readonly severity: Severity; readonly t: PageTranslate }) {
  return (
    <span class={`severity ${severity}`}>
      <svg class="line" viewBox="0 0 22 8" width="22" height="8" aria-hidden="true">
        <path d={LINE[severity]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
      {t(SEVERITY_LABEL[severity])}
    </span>
  );
}
