import { type Checker, checkWith } from '../../engine/check';
import type { Finding } from '../../engine/finding';
import type { Category, Severity } from '../../engine/rule';
import type { JudgedDraft, Mark } from './drafts';

/** A draft, what a lead marks in it and what the rules do. */
export interface Judgement {
  readonly draft: JudgedDraft;
  readonly findings: readonly Finding[];
}

/** How well the rules judge some drafts. Rates are parts of 1; NaN where there was nothing to judge. */
export interface Score {
  readonly bad: number;
  readonly fine: number;
  /** Bad drafts of which at least one marked stretch is met by a finding. */
  readonly caught: number;
  /** Findings that meet a marked stretch, and those of them that name its category. */
  readonly hits: number;
  readonly right: number;
  /** Fine drafts with a finding graver than a hint. */
  readonly flagged: number;
  readonly categories: ReadonlyMap<Category, CategoryScore>;
  /** How often a stretch of one category (or a hit on nothing) was found as another. */
  readonly confusion: ReadonlyMap<Category | 'nothing', ReadonlyMap<Category | 'nothing', number>>;
}

interface CategoryScore {
  readonly marks: number;
  /** Marks that some finding meets, and that one of the same category meets. */
  readonly met: number;
  readonly named: number;
  /** Findings of this category, and those of them that meet a mark. */
  readonly findings: number;
  readonly justified: number;
  /** Fine drafts that a finding of this category, graver than a hint, flags. */
  readonly falseAlarms: number;
}

/** Judges drafts as the extension would: each sentence in its own language, rules that ship off left off. */
export function judge(checker: Checker, drafts: readonly JudgedDraft[]): Judgement[] {
  return drafts.map((draft) => ({ draft, findings: checkWith(checker, draft.text) }));
}

/** Counts what was met and what was flagged for nothing. */
export function scoreOf(judgements: readonly Judgement[]): Score {
  const categories = new Map<Category, Writable<CategoryScore>>();
  const confusion = new Map<Category | 'nothing', Map<Category | 'nothing', number>>();
  const of = (category: Category) => {
    const known = categories.get(category) ?? {
      marks: 0,
      met: 0,
      named: 0,
      findings: 0,
      justified: 0,
      falseAlarms: 0,
    };
    categories.set(category, known);
    return known;
  };
  const confuse = (marked: Category | 'nothing', found: Category | 'nothing') => {
    const row = confusion.get(marked) ?? new Map<Category | 'nothing', number>();
    row.set(found, (row.get(found) ?? 0) + 1);
    confusion.set(marked, row);
  };
  let [bad, fine, caught, hits, right, flagged] = [0, 0, 0, 0, 0, 0];
  for (const judgement of judgements) {
    const { draft, findings } = judgement;
    if (draft.marks.length === 0) fine++;
    else bad++;
    if (isCaught(judgement)) caught++;
    if (isFalseAlarm(judgement)) flagged++;
    for (const mark of draft.marks) {
      const meeting = findings.filter((finding) => meets(finding, mark));
      const named = meeting.some(({ category }) => category === mark.category);
      of(mark.category).marks++;
      if (meeting.length > 0) of(mark.category).met++;
      if (named) of(mark.category).named++;
      confuse(mark.category, named ? mark.category : (meeting[0]?.category ?? 'nothing'));
    }
    const alarming = new Set<Category>();
    for (const finding of findings) {
      const met = draft.marks.filter((mark) => meets(finding, mark));
      of(finding.category).findings++;
      if (met.length > 0) {
        hits++;
        of(finding.category).justified++;
        if (met.some(({ category }) => category === finding.category)) right++;
      } else {
        confuse('nothing', finding.category);
        if (draft.marks.length === 0 && isAlarm(finding.severity)) alarming.add(finding.category);
      }
    }
    for (const category of alarming) of(category).falseAlarms++;
  }
  return { bad, fine, caught, hits, right, flagged, categories, confusion };
}

/** Whether a finding meets one of the stretches that a lead marks. */
export function isCaught({ draft, findings }: Judgement): boolean {
  return draft.marks.some((mark) => findings.some((finding) => meets(finding, mark)));
}

/** Whether a fine draft is flagged, at more than a hint. */
export function isFalseAlarm({ draft, findings }: Judgement): boolean {
  return draft.marks.length === 0 && findings.some(({ severity }) => isAlarm(severity));
}

function isAlarm(severity: Severity): boolean {
  return severity !== 'hint';
}

function meets(finding: Finding, mark: Mark): boolean {
  return finding.start < mark.end && mark.start < finding.end;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };
