import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CATEGORIES, type Category, type Language } from '../../engine/rule';

const draftSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  marks: z.array(z.object({ stretch: z.string().min(1), category: z.enum(CATEGORIES) })),
});
const replySchema = z.object({ id: z.string().min(1), text: z.string().min(1) });

/** What a demanding team lead would mark, in UTF-16 offsets. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly category: Category;
}

/** A draft that somebody judged. No marks: it is fine as it is. */
export interface JudgedDraft {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * Which drafts: whole replies or single sentences that say the thing in an unusual way; those that rules are written
 * with, or the third of each that is kept aside and counted only.
 */
export const DRAFT_SETS = ['work', 'unusual', 'aside', 'unusual-aside'] as const;
export type DraftSet = (typeof DRAFT_SETS)[number];

const FOLDERS: Readonly<Record<DraftSet, string>> = {
  work: 'tests/drafts',
  unusual: 'tests/drafts/unusual',
  aside: 'tests/drafts/aside',
  'unusual-aside': 'tests/drafts/aside/unusual',
};

/**
 * The judged drafts of a language, from `tests/drafts/`. Throws on a line that is no draft, naming it, and on a stretch
 * that does not occur exactly once in its draft.
 */
export async function judgedDrafts(root: string, language: Language, set: DraftSet): Promise<JudgedDraft[]> {
  return draftsIn(root, `${FOLDERS[set]}/${language}.ndjson`);
}

/** The judged drafts of any file. */
export async function draftsIn(root: string, file: string): Promise<JudgedDraft[]> {
  return (await linesIn(root, file)).map(({ line, place }) => {
    const { id, text, marks } = draftSchema.parse(JSON.parse(line));
    const placed = marks.map(({ stretch, category }) => {
      const start = text.indexOf(stretch);
      if (start < 0 || text.indexOf(stretch, start + 1) >= 0) {
        throw new Error(`${place} (${id}): « ${stretch} » does not stand exactly once in the draft.`);
      }
      return { start, end: start + stretch.length, category };
    });
    return { id, text, marks: placed };
  });
}

/** Ordinary, polite replies of a language, from `tests/replies/`: nothing in them is to be marked. */
export async function politeReplies(root: string, language: Language): Promise<JudgedDraft[]> {
  return (await linesIn(root, `tests/replies/${language}.ndjson`)).map(({ line }) => ({
    ...replySchema.parse(JSON.parse(line)),
    marks: [],
  }));
}

/** Replies from any file of `{"id", "text"}` lines, for corpora that are no part of the project. */
export async function repliesIn(file: string): Promise<JudgedDraft[]> {
  return (await linesIn('', file)).map(({ line }) => ({ ...replySchema.parse(JSON.parse(line)), marks: [] }));
}

async function linesIn(root: string, file: string): Promise<{ line: string; place: string }[]> {
  const text = await readFile(root + file, 'utf8');
  return text
    .split('\n')
    .map((line, at) => ({ line, place: `${file}:${at + 1}` }))
    .filter(({ line }) => line.trim() !== '');
}
