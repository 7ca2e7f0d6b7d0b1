import { z } from 'zod';
import { CATEGORIES, DETECTORS, GUARDS, LANGUAGES, REPLACES, SEVERITIES } from '../engine/rule';

const sentence = z.string().trim().min(1);

const form = z.strictObject({
  address: z.enum(['tu', 'vous']).optional().describe('Used when the draft addresses the customer this way'),
  me: z.enum(['f', 'm']).optional().describe('Used when the agent is a woman (f) or a man (m)'),
  text: z.string(),
});

const alternative = z.strictObject({
  replaces: z.enum(REPLACES).describe('How much of the draft it takes the place of'),
  text: z.string().describe('May hold {slots}; empty where leaving the words out is best'),
  forms: z.array(form).optional().describe('The wordings that differ from `text`'),
});

const example = z.strictObject({
  draft: sentence,
  becomes: z.string().describe('The draft with the first alternative in'),
  earlier: z.array(sentence).optional().describe('What was sent before in the ticket'),
});

/** A rule file, `rules/<language>/<pack>/<rule>.json`. Its id is its path. */
export const ruleSchema = z
  .strictObject({
    $schema: z.string().optional(),
    category: z.enum(CATEGORIES),
    also: z.enum(CATEGORIES).optional(),
    severity: z.enum(SEVERITIES),
    title: sentence.describe('What the draft does, in three or four words'),
    why: sentence.describe('One kind sentence about the customer'),
    flag: z.array(sentence).min(1).optional().describe('Phrase patterns'),
    detect: z.enum(DETECTORS).optional().describe('What to look for instead, where no phrase can say it'),
    unless: z.array(sentence).optional().describe('Patterns that make it fine, in the same sentence or the next'),
    guards: z.array(z.enum(GUARDS)).optional().describe('Contexts that excuse it; left out, the category decides'),
    say: z.array(alternative).min(1).max(4),
    examples: z.strictObject({
      flags: z.array(example).min(2),
      passes: z.array(sentence).min(2),
    }),
    source: sentence,
    off: sentence.optional().describe('Why the rule ships switched off'),
  })
  .refine(({ flag, detect }) => (flag === undefined) !== (detect === undefined), {
    path: ['flag'],
    message: 'A rule has either phrase patterns in `flag` or a `detect`',
  });

/** `pack.json`. The rules stand beside it; in an exported file they stand inside, under `rules`. */
export const packSchema = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z]{2}\/[a-z0-9]+(-[a-z0-9]+)*$/),
  name: sentence,
  language: z.enum(LANGUAGES),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  description: sentence,
  source: sentence,
  engine: z.number().int().min(1).describe('The least compiler version that understands the pack'),
});

export type RuleSource = z.infer<typeof ruleSchema>;
type PackInfo = z.infer<typeof packSchema>;

/** A pack as its author wrote it: the rules by the last part of their id. */
export interface PackSource extends PackInfo {
  readonly rules: Readonly<Record<string, RuleSource>>;
}
