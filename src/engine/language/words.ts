import type { Language } from '../rule';

/**
 * What the engine knows of a language's small words. All are written as fold.ts spells them (no case, no accents) and
 * looked at on hits only, never on the way through a draft.
 */
export interface LanguageWords {
  readonly language: Language;
  /** Frequent words that tell the language of a sentence. */
  readonly frequent: ReadonlySet<string>;
  /** Words that open a greeting: what follows them, not they, is the sentence. */
  readonly greetings: ReadonlySet<string>;
  /** Titles that may follow a greeting, before a name. */
  readonly titles: ReadonlySet<string>;
  /** Words that open a condition. */
  readonly conditions: ReadonlySet<string>;
  /** What a denial looks like right before the phrase that it denies. */
  readonly denials?: RegExp;
  /** First-person verbs that say what the agent does next. */
  readonly nextSteps: ReadonlySet<string>;
  /** Who takes the next step: one of them stands shortly before the verb. */
  readonly actors: ReadonlySet<string>;
  /** Words of familiar and of formal address; empty where the language has one form. */
  readonly familiar: ReadonlySet<string>;
  readonly formal: ReadonlySet<string>;
  /** Imperatives that are familiar by themselves, when they open a clause. */
  readonly familiarOrders: ReadonlySet<string>;
  /** Forms by which the agent's own sentence shows her to be a woman. */
  readonly feminineSelf: ReadonlySet<string>;
  /** Words that keep their capital inside a sentence. */
  readonly capitals: ReadonlySet<string>;
}

/** Splits a list at white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

const NONE: ReadonlySet<string> = new Set();

/** A language of which only the frequent words are known yet: enough to leave its sentences to its own packs. */
export function frequentOnly(language: Language, frequent: string): LanguageWords {
  return {
    language,
    frequent: words(frequent),
    greetings: NONE,
    titles: NONE,
    conditions: NONE,
    nextSteps: NONE,
    actors: NONE,
    familiar: NONE,
    formal: NONE,
    familiarOrders: NONE,
    feminineSelf: NONE,
    capitals: NONE,
  };
}
