import type { TextRange } from './finding';
import { foldWord } from './fold';
import { firstWhere } from './halving';
import { bitOf } from './language/kinds';
import type { Kind } from './language/small-words';
import { quotationsOf } from './quotations';
import { LANGUAGES, type Language } from './rule';
import { Borders, type Words } from './sentence';
import type { Tokens } from './tokens';

/** How far from a hit words are looked at, in words: longer sentences are lists or walls of text. */
const NEAR = 60;

/** A draft and its words, with what is asked of them once there is a hit. */
export class Reading {
  private knownBorders: Borders | undefined;
  /** Null where the draft does not tell. */
  private draftAddress: 'tu' | 'vous' | null | undefined;
  /** Null where the draft does not tell. */
  private knownLanguage: Language | null | undefined;
  private quotations: readonly TextRange[] | undefined;
  /** The sentence whose language was asked for last, by its first word: hits come sentence by sentence. */
  private judged = -1;
  private judgedLanguage: Language | undefined;

  /** `classKinds` are those of the packs that the words were read with. */
  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    private readonly classKinds: readonly (readonly number[])[],
  ) {}

  /** Where its sentences and clauses begin and end. */
  get borders(): Borders {
    this.knownBorders ??= new Borders(this.tokens);
    return this.knownBorders;
  }

  /** A word as the vocabulary spells it. */
  word(at: number): string {
    return foldWord(this.text.slice(this.tokens.starts[at], this.tokens.ends[at]));
  }

  /** Whether a word is of a kind in a language. */
  is(at: number, language: Language, kind: Kind): boolean {
    return (this.kindsOf(at, language) & bitOf(kind)) !== 0;
  }

  /** The text of some words, from the first letter to the last. */
  slice(words: Words): string {
    return this.text.slice(this.tokens.starts[words.from], this.tokens.ends[words.to]);
  }

  /** The last stretch in quotation marks (or quoted line) that begins before an offset. */
  quotationBefore(offset: number): TextRange | undefined {
    this.quotations ??= quotationsOf(this.text);
    const found = this.quotations;
    return found[firstWhere(0, found.length, (at) => (found[at] as TextRange).start > offset) - 1];
  }

  /** Whether any of some words is of a kind. Only words near the hit tell, so at most {@link NEAR} from `from` on. */
  has(words: Words, language: Language, kind: Kind): boolean {
    const last = Math.min(words.to, words.from + NEAR);
    const bit = bitOf(kind);
    for (let at = words.from; at <= last; at++) if (this.kindsOf(at, language) & bit) return true;
    return false;
  }

  /** The language of a sentence by its small words; nothing when they do not tell. */
  languageOf(sentence: Words): Language | undefined {
    if (this.judged !== sentence.from) {
      this.judged = sentence.from;
      this.judgedLanguage = this.guessLanguage(sentence);
    }
    return this.judgedLanguage;
  }

  /** The language of the draft by its small words; nothing when they do not tell. */
  get languageOfDraft(): Language | undefined {
    if (this.knownLanguage === undefined) {
      this.knownLanguage = this.guessLanguage({ from: 0, to: this.tokens.count - 1 }) ?? null;
    }
    return this.knownLanguage ?? undefined;
  }

  /** The last word that begins before an offset, or nothing before the first. */
  wordBefore(offset: number): number | undefined {
    const { starts, count } = this.tokens;
    const at = firstWhere(0, count, (word) => (starts[word] as number) >= offset) - 1;
    return at < 0 ? undefined : at;
  }

  /** The words in a stretch, or the one before it when it holds none. There must be a word. */
  wordsIn({ start, end }: TextRange): Words {
    const { ends, count } = this.tokens;
    const to = this.wordBefore(end) ?? 0;
    const first = firstWhere(0, count, (word) => (ends[word] as number) > start);
    return { from: Math.min(first, to), to };
  }

  private guessLanguage(sentence: Words): Language | undefined {
    const score: Record<Language, number> = { fr: 0, en: 0, he: 0 };
    const frequent = bitOf('frequent');
    const last = Math.min(sentence.to, sentence.from + NEAR);
    for (let at = sentence.from; at <= last; at++) {
      if (this.kindsOf(at, 'fr') & frequent) score.fr++;
      if (this.kindsOf(at, 'en') & frequent) score.en++;
      const unit = this.text.charCodeAt(this.tokens.starts[at] as number);
      if (unit >= 0x5d0 && unit <= 0x5ea) score.he++;
    }
    const [best, second] = [...LANGUAGES].sort((a, b) => score[b] - score[a]);
    if (best === undefined || second === undefined || score[best] === score[second]) return undefined;
    return best;
  }

  /** Familiar or formal address: as the sentence has it, else the draft, else formal. Undefined where there is one form. */
  addressOf(sentence: Words, hit: Words, language: Language): 'tu' | 'vous' | undefined {
    if (language !== 'fr') return undefined;
    const near = { from: Math.max(sentence.from, hit.from - NEAR), to: Math.min(sentence.to, hit.to + NEAR) };
    const inSentence = this.addressIn(near, language);
    if (inSentence !== undefined) return inSentence;
    // « ne reviens plus »: the verb is not always the first word.
    const opening = { from: hit.from, to: Math.min(hit.to, hit.from + 2) };
    if (this.tokens.gaps[hit.from] !== 0 && this.has(opening, language, 'familiarOrders')) return 'tu';
    if (this.draftAddress === undefined) {
      this.draftAddress = this.addressIn({ from: 0, to: this.tokens.count - 1 }, language) ?? null;
    }
    return this.draftAddress ?? 'vous';
  }

  private addressIn(words: Words, language: Language): 'tu' | 'vous' | undefined {
    const [familiar, formal] = [bitOf('familiar'), bitOf('formal')];
    let balance = 0;
    for (let at = words.from; at <= words.to; at++) {
      const kinds = this.kindsOf(at, language);
      if (kinds & formal) balance--;
      else if (kinds & familiar && !this.isLinkingT(at)) balance++;
    }
    return balance > 0 ? 'tu' : balance < 0 ? 'vous' : undefined;
  }

  private kindsOf(at: number, language: Language): number {
    return this.classKinds[this.tokens.classes[at] as number]?.[LANGUAGES.indexOf(language)] as number;
  }

  /** The « t » of « a-t-il », which addresses nobody; that of « t’aider » does. */
  private isLinkingT(at: number): boolean {
    const end = this.tokens.ends[at] as number;
    return end - (this.tokens.starts[at] as number) === 1 && !"'’‘ʼ".includes(this.text[end] ?? ' ');
  }
}
