import { useLayoutEffect, useRef } from 'preact/hooks';
import { SEVERITIES } from '../../engine/rule';
import { SeverityLabel } from '../parts/severity';
import type { Translate } from '../strings/own';
import { directionOf } from '../strings/t';

export interface SampleProps {
  /** What it holds to begin with, a paragraph a line, and in which language. */
  readonly text: string;
  readonly language: string;
  readonly t: Translate;
}

/** A composer to try, checked by the same review as a reply in a helpdesk. */
export function Sample({ text, language, t }: SampleProps) {
  const editable = useRef<HTMLDivElement>(null);
  const filled = useRef('');
  const fill = () => {
    const element = editable.current;
    if (element === null) return;
    element.replaceChildren(...text.split('\n').map(paragraph));
    element.lang = language;
    element.dir = directionOf(language);
    filled.current = element.innerHTML;
  };
  // Another language brings another text, but never over something that was written here.
  useLayoutEffect(() => {
    if (editable.current?.innerHTML === filled.current) fill();
  }, [text, language]);
  return (
    <div class="sample">
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea is another family of editors -- because helpdesks use these */}
      <div
        ref={editable}
        class="reply"
        contentEditable
        data-bien-dit-sample
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={t('sampleLabel')}
        spellcheck={false}
      />
      <div class="below">
        <ul class="legend" aria-label={t('legend')}>
          {SEVERITIES.map((severity) => (
            <li key={severity}>
              <SeverityLabel severity={severity} t={t} />
            </li>
          ))}
        </ul>
        <button type="button" class="quiet" onClick={fill}>
          {t('sampleReset')}
        </button>
      </div>
    </div>
  );
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}
