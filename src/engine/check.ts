import { Automaton, type Ending } from './automaton';
import { Contexts } from './contexts';
import { Exceptions } from './exceptions';
import type { Finding, Suggestion } from './finding';
import { isExcused, isLiteral } from './guards';
import { type Linked, type LinkedPattern, link } from './link';
import { Reading } from './reading';
import { resolve } from './resolve';
import type { CompiledPack, CompiledRule, Language, Severity } from './rule';
import type { Words } from './sentence';
import { type Span, spanOf } from './span';
import { suggest, type Voice } from './suggest';
import { PAUSE_GAP, STOP_GAP, Tokens } from './tokens';

export interface CheckOptions {
  /** The ticket's earlier replies, oldest first. */
  readonly earlier?: readonly string[];
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
  readonly tokens: Tokens;
  /** The draft whose words `tokens` holds. */
  reading?: Reading;
}

interface Hit {
  readonly span: Span;
  readonly severity: Severity;
  readonly rule: CompiledRule;
  readonly pack: CompiledPack;
}

/** What a hit is judged by. */
interface Around {
  readonly exceptions: Exceptions;
  readonly contexts: Contexts;
  readonly reading: Reading;
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

/** Links packs. `maxStates` bounds the automaton's cache; only its tests set it. */
export function createChecker(packs: readonly CompiledPack[], maxStates?: number): Checker {
  const linked = link(packs);
  return { linked, automaton: new Automaton(linked, maxStates), tokens: new Tokens() };
}

/** {@link check} with packs that are linked already. */
export function checkWith(checker: Checker, text: string, options: CheckOptions = {}): Finding[] {
  const { linked, automaton, tokens } = checker;
  const reading = readingOf(checker, text);
  const flags: Ending[] = [];
  const excuses: Ending[] = [];
  const told: Ending[] = [];
  automaton.run(tokens.classes, tokens.gaps, tokens.count, PAUSE_GAP, STOP_GAP, (ending) => {
    const { tells } = linked.patterns[ending.pattern] as LinkedPattern;
    (tells === 'flag' ? flags : tells === 'unless' ? excuses : told).push(ending);
  });
  if (flags.length === 0) return [];
  const flagged = flags.flatMap((ending) => spanOf(ending, tokens, linked) ?? []);
  if (flagged.length === 0) return [];
  const around: Around = {
    exceptions: new Exceptions(excuses, tokens, linked),
    contexts: new Contexts(told, tokens, linked),
    reading,
  };
  const hits = flagged.flatMap((span) => hitOf(span, around, linked, options) ?? []);
  return resolve(hits).map((hit) => findingOf(hit, checker, text, options));
}

/** A draft read into the checker's tables, unless it is the one that they hold. */
function readingOf(checker: Checker, text: string): Reading {
  const { reading, tokens, linked } = checker;
  if (reading?.text === text) return reading;
  tokens.read(text, linked.vocabulary);
  checker.reading = new Reading(text, tokens, linked.classKinds);
  return checker.reading;
}

/** A span as a hit, or nothing when it is off, in another language, ignored or excused. */
function hitOf(
  span: Span,
  { exceptions, contexts, reading }: Around,
  linked: Linked,
  options: CheckOptions,
): Hit | undefined {
  const { rule, pack } = linked.patterns[span.pattern] as LinkedPattern;
  if (rule === undefined || !isOn(rule, pack, options)) return undefined;
  const sentence = reading.borders.sentenceAround({ from: span.from, to: span.to });
  const language = options.language ?? reading.languageOf(sentence) ?? pack.language;
  if (language !== pack.language) return undefined;
  const marked = { from: span.markFrom, to: span.markTo };
  if (isLiteral(marked, reading) || isExcused(rule.guards, marked, language, reading, contexts)) return undefined;
  const next = reading.borders.sentenceAfter(sentence);
  if (exceptions.has(rule, { from: sentence.from, to: next?.to ?? sentence.to })) return undefined;
  const start = reading.tokens.starts[marked.from] as number;
  if (options.isIgnored?.(rule.id, reading.slice(marked), start)) return undefined;
  return { span, rule, pack, severity: options.severities?.[rule.id] ?? rule.severity };
}

function isOn(rule: CompiledRule, pack: CompiledPack, { off, on }: CheckOptions): boolean {
  if (off?.has(rule.id) || off?.has(pack.id)) return false;
  return rule.off === undefined || on?.has(rule.id) === true;
}

/** A hit as a finding. Its alternatives are made when they are first asked for: marks are painted without them. */
function findingOf(
  { span, rule, pack, severity }: Hit,
  checker: Checker,
  text: string,
  options: CheckOptions,
): Finding {
  const { starts, ends } = checker.tokens;
  const hit = { from: span.markFrom, to: span.markTo };
  const start = starts[hit.from] as number;
  const end = ends[hit.to] as number;
  let say: Suggestion[] | undefined;
  return {
    rule,
    pack: pack.id,
    category: rule.category,
    severity,
    start,
    end,
    text: text.slice(start, end),
    get say() {
      if (say === undefined) {
        const reading = readingOf(checker, text);
        const voice = voiceOf(hit, pack.language, reading, options);
        say = rule.say.map((alternative) => suggest(alternative, hit, voice, pack.language, reading));
      }
      return say;
    },
  };
}

/** Who speaks to whom around a hit. */
function voiceOf(hit: Words, language: Language, reading: Reading, options: CheckOptions): Voice {
  const sentence = reading.borders.sentenceAround(hit);
  const showsWoman = reading.has(sentence, language, 'feminineSelf');
  return { address: reading.addressOf(sentence, hit, language), me: showsWoman ? 'f' : options.me };
}
