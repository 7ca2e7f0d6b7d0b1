/**
 * Kinds of small words that the engine looks up on hits. A pack brings those of its language, spelled as fold.ts spells
 * words and separated by spaces; they are filed with the pack's own words, so that looking one up costs nothing.
 */
export const KINDS = [
  /** Frequent words that tell the language of a sentence. */
  'frequent',
  /** Words that open a greeting: what follows them, not they, is the sentence. */
  'greetings',
  /** Titles that may follow a greeting, before a name. */
  'titles',
  /** Words of familiar and of formal address; left out where the language has one form. */
  'familiar',
  'formal',
  /** Imperatives that are familiar by themselves, when they open a clause. */
  'familiarOrders',
  /** Forms by which the agent's own sentence shows her to be a woman. */
  'feminineSelf',
  /** Nouns that are spelled like the form of a verb, and the words that show them to be nouns. */
  'nounForms',
  'determiners',
  /** Articles that may also be the object of a verb (« la commande », « je la commande »), and what stands before it then. */
  'articles',
  'subjects',
  /** Words that turn a sentence round: what was reported or denied before them is not any more. */
  'contrasts',
  /** Words of thanks and joy: what is said with them is not shouted. */
  'cheers',
  /** Words that an apology is made with. */
  'apologies',
] as const;
export type Kind = (typeof KINDS)[number];

export type SmallWords = Readonly<Partial<Record<Kind, string>>>;
