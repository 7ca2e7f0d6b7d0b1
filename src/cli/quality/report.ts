import { CATEGORIES, type Category } from '../../engine/rule';
import type { Judgement, Score } from './score';

/** A part of a whole as people read it: `91.7 %  (110/120)`. */
export function rate(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %  (${part}/${whole})`;
}

/** The figures of a score, one a line, and a line a category. */
export function scoreTable(title: string, { bad, fine, caught, hits, right, flagged, categories }: Score): string {
  const lines = [
    title,
    `  bad drafts caught      ${rate(caught, bad)}`,
    `  category right         ${rate(right, hits)}`,
    `  fine drafts flagged    ${rate(flagged, fine)}`,
    '',
    `  ${'category'.padEnd(18)}${['marks', 'met', 'named', 'findings', 'precise', 'alarms'].map(cell).join('')}`,
  ];
  for (const category of CATEGORIES) {
    const row = categories.get(category);
    if (row === undefined) continue;
    const precise = row.findings === 0 ? '–' : `${Math.round((100 * row.justified) / row.findings)} %`;
    const cells = [row.marks, row.met, row.named, row.findings, precise, row.falseAlarms];
    lines.push(`  ${category.padEnd(18)}${cells.map(cell).join('')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Which category stretches were found as: a row what a lead marks, a column what the rules say. */
export function confusionTable({ confusion }: Score): string {
  const names: (Category | 'nothing')[] = [...CATEGORIES, 'nothing'];
  const initials = (name: string) =>
    name
      .split('-')
      .map((part) => part.slice(0, name.includes('-') ? 2 : 4))
      .join('')
      .slice(0, 4);
  const head = `  ${''.padEnd(18)}${names.map((name) => initials(name).padStart(5)).join('')}`;
  const rows = names.flatMap((marked) => {
    const row = confusion.get(marked);
    if (row === undefined) return [];
    const cells = names.map((found) => String(row.get(found) ?? (found === marked ? 0 : '·')).padStart(5));
    return [`  ${marked.padEnd(18)}${cells.join('')}`];
  });
  return `${['Marked as (rows), found as (columns)', head, ...rows].join('\n')}\n`;
}

/** Drafts to read, what a lead marks in ⟦ ⟧ and what the rules say below. */
export function listed(title: string, judgements: readonly Judgement[]): string {
  if (judgements.length === 0) return '';
  const entries = judgements.map(({ draft, findings }) => {
    const marks = [...draft.marks].sort((a, b) => b.start - a.start);
    const text = marks.reduce(
      (shown, { start, end, category }) =>
        `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧(${category})${shown.slice(end)}`,
      draft.text,
    );
    const found = findings.map((finding) => `    ${finding.rule.id} (${finding.severity}): ${finding.text}`);
    return [`  ${draft.id}: ${text.replace(/\n+/g, ' ⏎ ')}`, ...found].join('\n');
  });
  return `${title}\n${entries.join('\n')}\n`;
}

function cell(value: string | number): string {
  return String(value).padStart(10);
}
