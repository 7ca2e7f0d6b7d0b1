import type { Language } from '../rule';

/** The lists that a draft's words are looked up in, on hits only. */
export const KINDS = [
  'frequent',
  'greetings',
  'titles',
  'conditions',
  'actors',
  'familiar',
  'formal',
  'familiarOrders',
  'feminineSelf',
] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What the engine knows of a language's small words, all written as fold.ts spells them (no case, no accents). A
 * language whose packs are yet to come has no more than what leaves its sentences to those packs.
 */
export interface LanguageWords {
  /** Frequent words that tell the language of a sentence. */
  readonly frequent?: string;
  /** Words that open a greeting: what follows them, not they, is the sentence. */
  readonly greetings?: string;
  /** Titles that may follow a greeting, before a name. */
  readonly titles?: string;
  /** Words that open a condition. */
  readonly conditions?: string;
  /** What a denial looks like right before the phrase that it denies. */
  readonly denials?: RegExp;
  /** A first-person verb that says what the agent does next, and who does it: one of them stands shortly before it. */
  readonly nextStep?: RegExp;
  readonly actors?: string;
  /** Words of familiar and of formal address; left out where the language has one form. */
  readonly familiar?: string;
  readonly formal?: string;
  /** Imperatives that are familiar by themselves, when they open a clause. */
  readonly familiarOrders?: string;
  /** Forms by which the agent's own sentence shows her to be a woman. */
  readonly feminineSelf?: string;
}

/** The small words of a language, by name. */
export type WordsOfLanguages = Readonly<Record<Language, LanguageWords>>;
