import { firstWhere } from './halving';
import { SEVERITIES, type Severity } from './rule';
import type { Span } from './span';

/** A hit that may still be displaced by another. */
export interface Candidate {
  readonly span: Span;
  readonly severity: Severity;
}

/**
 * Settles overlaps: the graver wins, then the longer mark, then the longer pattern (the more exact rule), then the
 * leftmost. Gives what is left, in the order of the draft.
 */
export function resolve<C extends Candidate>(candidates: readonly C[]): C[] {
  if (candidates.length < 2) return [...candidates];
  const ranked = [...candidates].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      markLength(b.span) - markLength(a.span) ||
      b.span.to - b.span.from - (a.span.to - a.span.from) ||
      a.span.markFrom - b.span.markFrom ||
      a.span.pattern - b.span.pattern,
  );
  // Marks by their place, so that each is held against its two neighbours only.
  const kept: C[] = [];
  for (const candidate of ranked) {
    const { markFrom, markTo } = candidate.span;
    const at = firstWhere(0, kept.length, (index) => (kept[index] as C).span.markTo >= markFrom);
    const next = kept[at];
    if (next === undefined || next.span.markFrom > markTo) kept.splice(at, 0, candidate);
  }
  return kept;
}

function markLength(span: Span): number {
  return span.markTo - span.markFrom;
}
