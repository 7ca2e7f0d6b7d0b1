/** What the engine itself knows of a language. Everything that can be data is in its packs: see small-words.ts. */
export interface LanguageWords {
  /** Frequent words, for a language that may have no pack to bring them: its sentences are still told from others. */
  readonly frequent?: string;
  /** What a denial looks like right before the phrase that it denies, in folded words. */
  readonly denials?: RegExp;
}
