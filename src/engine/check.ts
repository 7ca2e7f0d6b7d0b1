import { Automaton, type Ending } from './automaton';
import { type Finding, findingOf } from './finding';
import { type Around, detectedHits, type Hit, phraseHits } from './hits';
import { type Linked, link } from './link';
import { Reading } from './reading';
import { resolve } from './resolve';
import type { CompiledPack, Language, Severity } from './rule';
import { Surroundings } from './surroundings';
import { PAUSE_GAP, STOP_GAP, Tokens } from './tokens';

export interface CheckOptions {
  /** The ticket's earlier replies, oldest first. */
  readonly earlier?: readonly string[];
  /** Where the agent is typing, in UTF-16 units: a blank around it is not left unfilled, it is being filled. */
  readonly caret?: number;
  /** The language of the whole draft; without it each sentence is judged in its own. */
  readonly language?: Language;
  /** The agent's gender, for the few wordings that cannot do without; a draft that shows it goes first. */
  readonly me?: 'f' | 'm';
  /** Ids of rules and packs that are switched off. Rules that ship off are looked up in `on`. */
  readonly off?: ReadonlySet<string>;
  readonly on?: ReadonlySet<string>;
  /** Severities that a team lead changed, by rule id. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Leaves out what the agent chose to ignore. It is asked before overlaps are settled. */
  readonly isIgnored?: (rule: string, text: string, start: number) => boolean;
}

/** Packs made ready to check with. Building one costs milliseconds, using it microseconds. */
export interface Checker {
  readonly linked: Linked;
  readonly automaton: Automaton;
  /** The one that is asked around hits. */
  readonly excuses: Automaton;
  readonly tokens: Tokens;
  /** The draft whose words `tokens` holds. */
  reading?: Reading;
}

const checkers = new WeakMap<readonly CompiledPack[], Checker>();

/**
 * What a demanding team lead would mark in a draft. Synchronous and linear in the draft; never throws on any text.
 * Packs are linked on first use and kept as long as the array that holds them.
 */
export function check(text: string, packs: readonly CompiledPack[], options: CheckOptions = {}): Finding[] {
  let checker = checkers.get(packs);
  if (checker === undefined) {
    checker = createChecker(packs);
    checkers.set(packs, checker);
  }
  return checkWith(checker, text, options);
}

/** Links packs. `maxStates` bounds the automata's caches; only their tests set it. */
export function createChecker(packs: readonly CompiledPack[], maxStates?: number): Checker {
  const linked = link(packs);
  return {
    linked,
    automaton: new Automaton(linked.phrases, maxStates),
    excuses: new Automaton(linked.excuses, maxStates),
    tokens: new Tokens(),
  };
}

/** {@link check} with packs that are linked already. */
export function checkWith(checker: Checker, text: string, options: CheckOptions = {}): Finding[] {
  const { linked, automaton, tokens } = checker;
  const reading = readingOf(checker, text);
  const flags: Ending[] = [];
  const { classes, gaps, count } = tokens;
  const words = { classes, classOf: linked.phraseClasses, gaps, from: 0, to: count };
  automaton.run({ ...words, pause: PAUSE_GAP, stop: STOP_GAP }, (pattern, token) => flags.push({ pattern, token }));
  if (flags.length === 0 && linked.detecting.length === 0) return [];
  const around: Around = { reading, surroundings: new Surroundings(checker.excuses, tokens, linked) };
  const phrases = resolve(phraseHits(flags, around, linked, options));
  const detected = linked.detecting.length === 0 ? [] : resolve(detectedHits(around, linked, options));
  const beside = detected.filter((hit) => !phrases.some((phrase) => overlap(hit, phrase)));
  // What is said of the whole manner never displaces a phrase.
  const all = beside.length === 0 ? phrases : [...phrases, ...beside].sort((a, b) => a.range.start - b.range.start);
  return all.map((hit) => findingOf(hit, text, () => readingOf(checker, text), options));
}

/** A draft read into the checker's tables, unless it is the one that they hold. */
function readingOf(checker: Checker, text: string): Reading {
  const { reading, tokens, linked } = checker;
  if (reading?.text === text) return reading;
  tokens.read(text, linked.vocabulary);
  checker.reading = new Reading(text, tokens, linked.classKinds);
  return checker.reading;
}

function overlap(a: Hit, b: Hit): boolean {
  return a.range.start < b.range.end && b.range.start < a.range.end;
}
