import { SEVERITIES, type Severity } from '../../engine/rule';
import type { ChipCorner, Counts, SelfCheck } from '../../messaging/protocol';
import { CopyDiagnosis, selfCheckLine } from '../parts/self-check';
import { SEVERITY_LABEL, SeverityLabel } from '../parts/severity';
import type { PageTranslate } from '../strings/t';

/** A passage in the chip's list. */
interface ChipItem {
  readonly key: string;
  readonly text: string;
  readonly title: string;
  readonly severity: Severity;
}

export interface ChipProps {
  readonly counts: Counts;
  readonly items: readonly ChipItem[];
  readonly self: SelfCheck;
  readonly corner: ChipCorner;
  readonly isOpen: boolean;
  readonly t: PageTranslate;
  readonly toggle: () => void;
  readonly open: (key: string) => void;
  readonly moveTo: (corner: ChipCorner) => void;
  readonly hide: () => void;
  readonly copy: (text: string) => Promise<boolean>;
}

/** The corners in the order in which the chip goes round them. */
const CORNERS: readonly ChipCorner[] = ['bottom-end', 'bottom-start', 'top-start', 'top-end'];

/** The small button at the composer's corner: how many passages there are, and on a click which. */
export function Chip({ counts, items, self, corner, isOpen, t, toggle, open, moveTo, hide, copy }: ChipProps) {
  const all = counts.avoid + counts.rephrase + counts.hint;
  const gravest = SEVERITIES.find((severity) => counts[severity] > 0);
  const said = all === 0 ? t('foundNone') : t('found', { count: all });
  const next = CORNERS[(CORNERS.indexOf(corner) + 1) % CORNERS.length] ?? 'bottom-end';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the caret in the reply -- because all that acts here are buttons
    <div class={`chip ${corner.startsWith('top') ? 'above' : 'below'}`} onMouseDown={keepFocusInEditor}>
      {isOpen && (
        <section class="list" role="dialog" aria-label={t('cardLabel')}>
          <h2>{said}</h2>
          {items.length > 0 && (
            <ul>
              {items.map(({ key, text, title, severity }) => (
                <li key={key}>
                  <button type="button" onClick={() => open(key)}>
                    <SeverityLabel severity={severity} t={t} />
                    <q dir="auto">{text}</q>
                    <span class="title" dir="auto">
                      {title}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <p class="self">{selfCheckLine(self, t)}</p>
          <footer>
            <CopyDiagnosis self={self} t={t} copy={copy} />
            <button type="button" onClick={() => moveTo(next)}>
              {t('moveChip')}
            </button>
            <button type="button" onClick={hide}>
              {t('hideChip')}
            </button>
          </footer>
        </section>
      )}
      <button
        type="button"
        class={`count ${gravest ?? 'clear'}`}
        aria-expanded={isOpen}
        aria-label={`Bien dit : ${said}${gravest === undefined ? '' : `, ${t(SEVERITY_LABEL[gravest])}`}`}
        title={said}
        onClick={toggle}
      >
        {all === 0 ? '✓' : all}
      </button>
    </div>
  );
}

/** A click here must not take the caret out of the reply. */
function keepFocusInEditor(event: MouseEvent): void {
  event.preventDefault();
}
