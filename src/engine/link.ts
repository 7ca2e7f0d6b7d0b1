import { type Grammar, GrammarBuilder } from './grammar';
import { FREQUENT } from './language/frequent';
import { addKinds, kindsOf, noKinds } from './language/kinds';
import { CONTEXTS, type CompiledPack, type CompiledRule, type Detector, LANGUAGES, type Language } from './rule';
import { Vocabulary } from './vocabulary';

/** A rule with a detector. */
interface Detecting {
  readonly rule: CompiledRule;
  readonly pack: CompiledPack;
  readonly detector: Detector;
}

/** All packs as one, words gathered into classes. Tables are read-only. */
export interface Linked {
  readonly vocabulary: Vocabulary;
  /** What rules flag: looked for in every draft. */
  readonly phrases: Grammar;
  /** What excuses a phrase: exceptions and contexts, looked for around hits only. */
  readonly excuses: Grammar;
  /** The class that the words of each class of the vocabulary have in `phrases` and in `excuses`. */
  readonly phraseClasses: Int32Array;
  readonly excuseClasses: Int32Array;
  /** Which small words the words of each class are, language by language: bits of `bitOf`. */
  readonly classKinds: readonly (readonly number[])[];
  /** The rules that look for something else than phrases. */
  readonly detecting: readonly Detecting[];
}

/**
 * Joins packs into one set of tables. Words that are used in the same way share a class, so the number of classes grows
 * with how differently words are used, not with how many there are.
 */
export function link(packs: readonly CompiledPack[]): Linked {
  const phrases = new GrammarBuilder();
  const excuses = new GrammarBuilder();
  const kinds = noKinds();
  for (const language of LANGUAGES) addKinds(kinds, language, { frequent: FREQUENT[language] });
  const known = new Set<Language>();
  for (const pack of packs) {
    addKinds(kinds, pack.language, pack.smallWords);
    const ofRule = (owner: number) => ({ rule: pack.rules[owner] as CompiledRule, context: undefined });
    phrases.add(pack, pack.phrases, ofRule);
    excuses.add(pack, pack.exceptions, ofRule);
    // Every pack of a language brings the same contexts.
    if (known.has(pack.language)) continue;
    known.add(pack.language);
    excuses.add(pack, pack.contexts, (owner) => ({ rule: undefined, context: CONTEXTS[owner] }));
  }
  const flagged = phrases.build();
  const excused = excuses.build();

  const vocabulary = new Vocabulary();
  const phraseClasses = [0];
  const excuseClasses = [0];
  const classKinds: (readonly number[])[] = [kindsOf(kinds, '')];
  const classOf = new Map<string, number>();
  const small = LANGUAGES.flatMap((language) => [...kinds[language].keys()]);
  for (const word of new Set([...flagged.classOfWord.keys(), ...excused.classOfWord.keys(), ...small])) {
    const phraseClass = flagged.classOfWord.get(word) ?? 0;
    const excuseClass = excused.classOfWord.get(word) ?? 0;
    const bits = kindsOf(kinds, word);
    const key = `${phraseClass} ${excuseClass} ${bits}`;
    let wordClass = classOf.get(key);
    if (wordClass === undefined) {
      wordClass = phraseClasses.length;
      classOf.set(key, wordClass);
      phraseClasses.push(phraseClass);
      excuseClasses.push(excuseClass);
      classKinds.push(bits);
    }
    vocabulary.add(word, wordClass);
  }
  return {
    vocabulary,
    phrases: flagged.grammar,
    excuses: excused.grammar,
    phraseClasses: Int32Array.from(phraseClasses),
    excuseClasses: Int32Array.from(excuseClasses),
    classKinds,
    detecting: packs.flatMap((pack) =>
      pack.rules.flatMap((rule) => (rule.detect === undefined ? [] : { rule, pack, detector: rule.detect })),
    ),
  };
}
