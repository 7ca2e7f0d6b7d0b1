import type { Finding } from '../engine/finding';

/** A finding as the command line prints it. This shape is public and stays. */
export interface PrintedFinding {
  readonly rule: string;
  readonly category: string;
  readonly severity: string;
  /** UTF-16 offsets, the end excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The wordings to put in, best first. */
  readonly say: readonly string[];
}

export function printedFinding({ rule, category, severity, start, end, text, say }: Finding): PrintedFinding {
  return { rule: rule.id, category, severity, start, end, text, say: say.map((suggestion) => suggestion.text) };
}

/** The findings of one draft for a person to read: each with its reason and the sentences that its alternatives make. */
export function readableReport(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to mend.\n';
  const parts = findings.map(({ category, severity, start, end, text, rule, say }) => {
    const alternatives = say.map(
      ({ before, text: insert, after }) => `    → ${`${before}${insert}${after}`.trim() || '(leave it out)'}`,
    );
    return [
      `${severity} · ${category} · « ${text} » (${start}–${end}) · ${rule.id}`,
      `    ${rule.why}`,
      ...alternatives,
    ].join('\n');
  });
  return `${parts.join('\n\n')}\n`;
}
