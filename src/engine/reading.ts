import type { TextRange } from './finding';
import { foldWord } from './fold';
import { firstWhere } from './halving';
import { LANGUAGE_WORDS } from './language';
import { quotationsOf } from './quotations';
import { LANGUAGES, type Language } from './rule';
import { Borders, type Words } from './sentence';
import type { Tokens } from './tokens';

/** How far from a hit words are looked at, in words: longer sentences are lists or walls of text. */
const NEAR = 60;

/** A draft and its words, with what is asked of them once there is a hit. */
export class Reading {
  /** Where its sentences and clauses begin and end. */
  readonly borders: Borders;
  private draftAddress: 'tu' | 'vous' | undefined;
  private isAddressKnown = false;
  private quotations: readonly TextRange[] | undefined;
  private readonly languages = new Map<number, Language | undefined>();

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
  ) {
    this.borders = new Borders(tokens);
  }

  /** A word as the vocabulary spells it. */
  word(at: number): string {
    return foldWord(this.text.slice(this.tokens.starts[at], this.tokens.ends[at]));
  }

  /** The text of some words, from the first letter to the last. */
  slice(words: Words): string {
    return this.text.slice(this.tokens.starts[words.from], this.tokens.ends[words.to]);
  }

  /** The last stretch in quotation marks (or quoted line) that begins before an offset. */
  quotationBefore(offset: number): TextRange | undefined {
    this.quotations ??= quotationsOf(this.text, this.tokens.quotes);
    const found = this.quotations;
    return found[firstWhere(0, found.length, (at) => (found[at] as TextRange).start > offset) - 1];
  }

  /** Whether any of some words is in a set. Only words near the hit tell, so at most {@link NEAR} from `from` on. */
  has(words: Words, set: ReadonlySet<string> | undefined): boolean {
    if (set === undefined) return false;
    const last = Math.min(words.to, words.from + NEAR);
    for (let at = words.from; at <= last; at++) if (set.has(this.word(at))) return true;
    return false;
  }

  /** The language of a sentence by its small words; nothing when they do not tell. */
  languageOf(sentence: Words): Language | undefined {
    if (!this.languages.has(sentence.from)) this.languages.set(sentence.from, this.guessLanguage(sentence));
    return this.languages.get(sentence.from);
  }

  private guessLanguage(sentence: Words): Language | undefined {
    const score: Record<Language, number> = { fr: 0, en: 0, he: 0 };
    const last = Math.min(sentence.to, sentence.from + NEAR);
    for (let at = sentence.from; at <= last; at++) {
      const word = this.word(at);
      for (const language of LANGUAGES) if (LANGUAGE_WORDS[language].frequent?.has(word)) score[language]++;
      if (word >= 'א' && word <= 'ת') score.he++;
    }
    const [best, second] = [...LANGUAGES].sort((a, b) => score[b] - score[a]);
    if (best === undefined || second === undefined || score[best] === score[second]) return undefined;
    return best;
  }

  /** Familiar or formal address: as the sentence has it, else the draft, else formal. Undefined where there is one form. */
  addressOf(sentence: Words, hit: Words, language: Language): 'tu' | 'vous' | undefined {
    const { familiar, familiarOrders } = LANGUAGE_WORDS[language];
    if (familiar === undefined) return undefined;
    const near = { from: Math.max(sentence.from, hit.from - NEAR), to: Math.min(sentence.to, hit.to + NEAR) };
    const inSentence = this.addressIn(near, language);
    if (inSentence !== undefined) return inSentence;
    // « ne reviens plus »: the verb is not always the first word.
    const opening = { from: hit.from, to: Math.min(hit.to, hit.from + 2) };
    if (this.tokens.gaps[hit.from] !== 0 && this.has(opening, familiarOrders)) return 'tu';
    if (!this.isAddressKnown) {
      this.isAddressKnown = true;
      this.draftAddress = this.addressIn({ from: 0, to: this.tokens.count - 1 }, language);
    }
    return this.draftAddress ?? 'vous';
  }

  private addressIn(words: Words, language: Language): 'tu' | 'vous' | undefined {
    const { familiar, formal } = LANGUAGE_WORDS[language];
    let balance = 0;
    for (let at = words.from; at <= words.to; at++) {
      const length = (this.tokens.ends[at] as number) - (this.tokens.starts[at] as number);
      if (length > 7) continue;
      const word = this.word(at);
      if (familiar?.has(word) || (word === 't' && this.isElided(at))) balance++;
      else if (formal?.has(word)) balance--;
    }
    return balance > 0 ? 'tu' : balance < 0 ? 'vous' : undefined;
  }

  /** The « t’ » of « t’aider », not that of « a-t-il ». */
  private isElided(at: number): boolean {
    return "'’‘ʼ".includes(this.text[this.tokens.ends[at] as number] ?? ' ');
  }
}
