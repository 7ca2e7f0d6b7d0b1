import type { Language } from '../rule';

/**
 * What the engine knows of a language's small words. All are written as fold.ts spells them (no case, no accents) and
 * looked at on hits only, never on the way through a draft. A language whose packs are yet to come has no more than
 * what leaves its sentences to those packs.
 */
export interface LanguageWords {
  /** Frequent words that tell the language of a sentence. */
  readonly frequent?: ReadonlySet<string>;
  /** Words that open a greeting: what follows them, not they, is the sentence. */
  readonly greetings?: ReadonlySet<string>;
  /** Titles that may follow a greeting, before a name. */
  readonly titles?: ReadonlySet<string>;
  /** Words that open a condition. */
  readonly conditions?: ReadonlySet<string>;
  /** What a denial looks like right before the phrase that it denies. */
  readonly denials?: RegExp;
  /** A first-person verb that says what the agent does next. */
  readonly nextStep?: RegExp;
  /** Who takes the next step: one of them stands shortly before the verb. */
  readonly actors?: ReadonlySet<string>;
  /** Words of familiar and of formal address; left out where the language has one form. */
  readonly familiar?: ReadonlySet<string>;
  readonly formal?: ReadonlySet<string>;
  /** Imperatives that are familiar by themselves, when they open a clause. */
  readonly familiarOrders?: ReadonlySet<string>;
  /** Forms by which the agent's own sentence shows her to be a woman. */
  readonly feminineSelf?: ReadonlySet<string>;
}

/** Splits a list at white space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** The small words of a language, by name. */
export type WordsOfLanguages = Readonly<Record<Language, LanguageWords>>;
