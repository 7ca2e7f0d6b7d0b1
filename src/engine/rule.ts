import type { SmallWords } from './language/small-words';

/** The categories of shared/taxonomy.md. Their ids are a public contract: never renamed, never reused. */
export const CATEGORIES = [
  'ignorance',
  'indifference',
  'unavailable',
  'rejection',
  'superiority',
  'send-away',
  'contradiction',
  'rushing',
  'flat-refusal',
  'policy-wall',
  'lecturing',
  'blame',
  'minimising',
  'calm-down',
  'disbelief',
  'pass-the-buck',
  'overpromise',
  'robotic',
  'shouting',
  'insult',
  'threat',
  'fake-apology',
  'vague',
  'negative-framing',
  'unfilled-blank',
  'familiarity',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** How strongly the product speaks up, gravest first. */
export const SEVERITIES = ['avoid', 'rephrase', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const LANGUAGES = ['fr', 'en', 'he'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Contexts in which a phrase is not the thing itself. */
export const GUARDS = ['quote', 'question', 'denial', 'conditional', 'next-step'] as const;
export type Guard = (typeof GUARDS)[number];

/** What the patterns of a language tell of the words around a phrase: one kind for each guard that looks for words. */
export const CONTEXTS = ['quote', 'denial', 'conditional', 'next-step', 'apology'] as const;
export type Context = (typeof CONTEXTS)[number];

/** What a rule may look for that is no phrase. */
export const DETECTORS = [
  'capitals',
  'stacked-punctuation',
  'stretched-letters',
  'repeated-sentence',
  'repeated-apology',
  'unfilled-blank',
] as const;
export type Detector = (typeof DETECTORS)[number];

/** How much of the draft an alternative takes the place of. */
export const REPLACES = ['phrase', 'clause', 'sentence'] as const;
export type Replaces = (typeof REPLACES)[number];

/** A wording of an alternative for one way of addressing the customer or one gender of the agent; unset means any. */
interface Form {
  readonly text: string;
  readonly address?: 'tu' | 'vous';
  readonly me?: 'f' | 'm';
}

/** An alternative as its rule states it. `forms` are the wordings that differ from `text`. */
export interface Alternative {
  readonly replaces: Replaces;
  readonly text: string;
  readonly forms?: readonly Form[];
}

/** What the page needs to know of a rule; its patterns are in the pack's tables. */
export interface CompiledRule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly guards: readonly Guard[];
  /** What it looks for instead of phrases. */
  readonly detect?: Detector;
  readonly say: readonly Alternative[];
  /** Why the rule ships switched off; absent when it is on. */
  readonly off?: string;
}

/** The compiler's version: a pack compiled by another is compiled again before use. */
export const COMPILER_VERSION = 4;

/** A pack ready to match: plain JSON, its tables as base64 (see base64.ts). */
export interface CompiledPack {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly version: string;
  readonly description: string;
  readonly compiler: number;
  /** Hash of the sources that it was compiled from. */
  readonly sourceHash: string;
  readonly rules: readonly CompiledRule[];
  /** The small words of its language, by kind. */
  readonly smallWords: SmallWords;
  /** The patterns that its rules flag. */
  readonly phrases: PatternTables;
  /** Those of `unless`. */
  readonly exceptions: PatternTables;
  /** The patterns of its language's contexts, the same in every pack of the language. */
  readonly contexts: PatternTables;
}

/** Patterns as tables. */
export interface PatternTables {
  /** Words in order, separated by spaces, as fold.ts spells them. */
  readonly words: string;
  /** Rows of {@link PATTERN_COLUMNS}. */
  readonly patterns: string;
  /** A word of bits a position, {@link FIRST} and its like. */
  readonly positions: string;
  /** The set of words of each position; many positions have the same. */
  readonly setOf: string;
  /** The row of `follow` of each position: the last words of a group share one. */
  readonly followRows: string;
  /** Offsets into `follow` a row, and one more; what it holds are the positions that may come next. */
  readonly followOffsets: string;
  readonly follow: string;
  /** The class of each word: words of exactly the same sets share one. */
  readonly wordClasses: string;
  /** Offsets into `classSets` a class, and one more. */
  readonly classOffsets: string;
  readonly classSets: string;
}

/**
 * A pattern's row: index of its rule (of its kind in {@link CONTEXTS} for a context), where it may start and end, the
 * most words that it covers.
 */
export const PATTERN_COLUMNS = 4;

/** Where a pattern may start or end: anywhere, at the edge of a clause (`,`) or of a sentence (`^`, `$`). */
export const ANYWHERE = 0;
export const CLAUSE_EDGE = 1;
export const SENTENCE_EDGE = 2;

/** Bits of a position, which is one place in one pattern where one word stands: the pattern may begin or end there. */
export const FIRST = 1;
export const LAST = 2;
/** Any word fits, save those listed for the position. */
export const ANY_WORD = 4;
/** A pause (comma, colon, dash) may follow. */
export const PAUSE_AFTER = 8;
/** Inside the part that is marked, when only a part of the pattern is. */
export const MARKED = 16;
/** The form of a verb: a noun spelled like it does not fit. */
export const VERB = 32;
/** The pattern's index starts at this bit. */
export const PATTERN_SHIFT = 8;
