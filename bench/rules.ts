import { foldWord } from '../src/engine/fold';
import type { CompiledPack } from '../src/engine/rule';
import { compilePack } from '../src/packs/compile';
import { formsOf } from '../src/packs/lemmas';
import type { RuleSource } from '../src/packs/schema';
import { below, pick, type Random, randomFrom } from './random';
import { ADVERBS, NOUNS, type Person, present, VERBS } from './words';

/** A rule as both sides read it, and a sentence that it marks. */
export interface BenchRule {
  readonly pattern: string;
  /** The same pattern for a net: lemmas spelled out, and every accented word with and without its accents. */
  readonly netPattern: string;
  readonly sentence: (random: Random) => string;
}

/** How many sets there are to measure with. */
export const RULE_COUNTS = [20, 200, 1000] as const;

/** The first `count` of an endless row of rules, the same in every run and every process. */
export function benchRules(count: number): BenchRule[] {
  const random = randomFrom(2026);
  const pairs = VERBS.flatMap((verb) => NOUNS.map((noun) => ({ verb, noun, rank: random() })));
  pairs.sort((a, b) => a.rank - b.rank);
  return pairs
    .slice(0, count)
    .map(({ verb, noun }, at) => SHAPES[at % SHAPES.length]?.(verb, noun) ?? unable(verb, noun));
}

/** Those rules as a compiled pack. */
export function benchPack(rules: readonly BenchRule[]): CompiledPack {
  const compiled = compilePack(
    {
      id: 'fr/bench',
      name: 'Bench',
      language: 'fr',
      version: '1.0.0',
      description: 'Generated rules.',
      source: 'made up',
      engine: 1,
      rules: Object.fromEntries(rules.map((rule, at) => [`rule-${at}`, ruleSource(rule.pattern, at)])),
    },
    'bench',
  );
  if ('mistakes' in compiled)
    throw new Error(`The bench's own rules do not compile: ${JSON.stringify(compiled.mistakes[0])}`);
  return compiled.pack;
}

function ruleSource(pattern: string, at: number): RuleSource {
  return {
    category: at % 2 === 0 ? 'flat-refusal' : 'policy-wall',
    severity: at % 3 === 0 ? 'avoid' : 'rephrase',
    title: 'Un refus sec',
    why: 'Le client reste seul avec sa question.',
    flag: [pattern],
    say: [
      {
        replaces: 'phrase',
        text: 'Je vérifie et je vous réponds avant {heure}',
        forms: [{ address: 'tu', text: 'Je vérifie et je te réponds avant {heure}' }],
      },
      { replaces: 'sentence', text: 'Pouvez-vous patienter une minute ? Je fais de mon mieux pour le savoir.' },
    ],
    examples: { flags: [], passes: [] },
    source: 'made up',
  };
}

type Shape = (verb: string, noun: string) => BenchRule;

const unable: Shape = (verb, noun) => ({
  ...patterns(
    any('je', 'nous', 'on'),
    maybe('ne', "n'"),
    lemma(verb),
    maybe(...ADVERBS),
    any('pas', 'plus'),
    any('votre', 'le', 'la'),
    any(noun),
  ),
  sentence: (random) => {
    const person: Person = pick(random, ['je', 'nous']);
    const adverb = random() < 0.3 ? `${pick(random, ADVERBS)} ` : '';
    return `${person} ${negation(random)}${present(verb, person)} ${adverb}${pick(random, ['pas', 'plus'])} votre ${noun}`;
  },
});

const lazy: Shape = (verb, noun) => ({
  ...patterns(
    any('il faut', 'vous devez', 'il faudra'),
    lemma(verb),
    any('votre', 'le', 'la', 'ce'),
    any(noun),
    any('ailleurs', 'seul', 'plus tard'),
  ),
  sentence: (random) =>
    `${pick(random, ['il faut', 'vous devez'])} ${verb} votre ${noun} ${pick(random, ['ailleurs', 'seul', 'plus tard'])}`,
});

const blaming: Shape = (verb, noun) => ({
  ...patterns(
    any('vous', 'tu'),
    maybe('ne', "n'"),
    lemma(verb),
    any('pas', 'jamais', 'rien'),
    maybe(...ADVERBS),
    any('votre', 'le', 'la'),
    any(noun),
  ),
  sentence: (random) =>
    `vous ${negation(random)}${present(verb, 'vous')} ${pick(random, ['pas', 'jamais'])} votre ${noun}`,
});

const impossible: Shape = (verb, noun) => ({
  ...patterns(any('impossible', 'inutile'), any('de'), lemma(verb), any('votre', 'le', 'la', 'un', 'une'), any(noun)),
  sentence: (random) => `${pick(random, ['impossible', 'inutile'])} de ${verb} votre ${noun}`,
});

const SHAPES: readonly Shape[] = [unable, lazy, blaming, impossible];

/** « ne » is dropped as often as agents drop it. */
function negation(random: Random): string {
  return below(random, 3) === 0 ? '' : 'ne ';
}

/** A piece of a pattern: for the engine, and for a net. */
interface Part {
  readonly ours: string;
  readonly net: string;
}

function any(...words: readonly string[]): Part {
  return { ours: group(words), net: group(words.flatMap(bothSpellings)) };
}

function maybe(...words: readonly string[]): Part {
  const { ours, net } = any(...words);
  return { ours: `${ours}?`, net: `${net}?` };
}

/** The engine's `{lemma}`; a net is handed the same forms, since neither of the two knows all of them. */
function lemma(verb: string): Part {
  const stem = verb.slice(0, -2);
  const participles = verb.endsWith('er') ? ['é', 'ée', 'és', 'ées'].map((ending) => stem + ending) : [];
  return { ours: `{${verb}}`, net: group([...(formsOf(verb, 'fr') ?? []), ...participles]) };
}

/** compromise/one compares words without accents, fr-compromise with them: a net gets both. */
function bothSpellings(word: string): string[] {
  const folded = word
    .split(' ')
    .map((part) => (part.endsWith("'") ? part : foldWord(part)))
    .join(' ');
  return folded === word ? [word] : [word, folded];
}

function group(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : `(${words.join('|')})`;
}

function patterns(...parts: readonly Part[]): { pattern: string; netPattern: string } {
  return { pattern: parts.map((part) => part.ours).join(' '), netPattern: parts.map((part) => part.net).join(' ') };
}
