import type { Finding } from '../engine/finding';
import type { Counts, FindingView } from '../messaging/protocol';
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
