import { SEVERITIES, type Severity } from './rule';
import type { Span } from './span';

/** A hit that may still be displaced by another. */
export interface Candidate {
  readonly span: Span;
  readonly severity: Severity;
}

/**
 * Settles overlaps: the graver wins, then the longer mark, then the longer pattern (the more exact rule), then the
 * leftmost. Gives what is left, in the order of the draft. `words` is the number of words in the draft.
 */
export function resolve<C extends Candidate>(candidates: readonly C[], words: number): C[] {
  const taken = new Uint8Array(words);
  const ranked = [...candidates].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      markLength(b.span) - markLength(a.span) ||
      b.span.to - b.span.from - (a.span.to - a.span.from) ||
      a.span.markFrom - b.span.markFrom ||
      a.span.pattern - b.span.pattern,
  );
  const kept = ranked.filter(({ span }) => {
    if (taken.subarray(span.markFrom, span.markTo + 1).includes(1)) return false;
    taken.fill(1, span.markFrom, span.markTo + 1);
    return true;
  });
  return kept.sort((a, b) => a.span.markFrom - b.span.markFrom);
}

function markLength(span: Span): number {
  return span.markTo - span.markFrom;
}
