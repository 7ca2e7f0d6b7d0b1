import type { Finding } from '../engine/finding';
import type { Composer } from '../hosts/host';
import type { Counts, DraftView, FindingView } from '../messaging/protocol';
import type { AttachedComposer } from './attached-composer';
import type { Mark } from './marks';

/** Tells a finding among those of one moment. */
export function keyOf(finding: Finding): string {
  return `${finding.rule.id}@${finding.start}`;
}

/** A mark as the popup shows it. */
export function viewOf({ finding }: Mark, language: string): FindingView {
  const { category, severity, rule, text, say } = finding;
  return {
    key: keyOf(finding),
    category,
    severity,
    rule: rule.id,
    language,
    title: rule.title,
    why: rule.why,
    text,
    say: say.map(({ before, text: insert, after }) => ({ before, insert, after })),
  };
}

/** How many marks there are of each severity. */
export function countsOf(marks: readonly Mark[]): Counts {
  const count = (severity: string) => marks.filter(({ finding }) => finding.severity === severity).length;
  return { avoid: count('avoid'), rephrase: count('rephrase'), hint: count('hint') };
}

/** Why nothing is checked, or nothing where it is. */
export function silenceOf(
  isPaused: boolean,
  composer: Composer | undefined,
  attached: AttachedComposer | undefined,
): Exclude<DraftView['status'], 'checked'> | undefined {
  if (isPaused) return 'paused';
  if (composer === undefined || attached?.isThere === false) return 'no-composer';
  if (composer.kind === 'internal') return 'internal-note';
  return attached === undefined ? 'unknown-editor' : undefined;
}
