import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../engine/rule';
import type { DraftSet } from './drafts';
import type { Score } from './score';

const part = z.number().min(0).max(1);
const draftFloor = z.strictObject({
  caught: part.describe('Least part of the bad drafts that is caught'),
  category: part.describe('Least part of the hits whose category is right'),
  flagged: part.describe('Largest part of the fine drafts that is flagged'),
});
const floorSchema = z.record(
  z.enum(LANGUAGES),
  z.strictObject({
    work: draftFloor,
    unusual: draftFloor,
    aside: draftFloor,
    'unusual-aside': draftFloor,
    replies: z.strictObject({ flagged: part.describe('Largest part of the polite replies that is flagged') }),
  }),
);

/**
 * What of a score is worse than the floor that was reached once, `tests/drafts/floor.json`, as sentences. Small figures
 * move by whole drafts, so the floor is written a draft or so below what was reached.
 */
export async function belowFloor(
  root: string,
  language: Language,
  set: DraftSet | 'replies',
  score: Score,
): Promise<string[]> {
  const floor = floorSchema.parse(JSON.parse(await readFile(`${root}tests/drafts/floor.json`, 'utf8')))[language];
  const told: string[] = [];
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const name = `${language}, ${set}`;
  const { flagged: most } = floor[set];
  const flagged = score.flagged / score.fine;
  if (flagged > most) told.push(`${name}: ${percent(flagged)} flagged for nothing, at most ${percent(most)}.`);
  if (set === 'replies') return told;
  const caught = score.caught / score.bad;
  const right = score.hits === 0 ? 1 : score.right / score.hits;
  const { caught: leastCaught, category: leastRight } = floor[set];
  if (caught < leastCaught) told.push(`${name}: ${percent(caught)} caught, at least ${percent(leastCaught)}.`);
  if (right < leastRight) told.push(`${name}: category right in ${percent(right)}, at least ${percent(leastRight)}.`);
  return told;
}
