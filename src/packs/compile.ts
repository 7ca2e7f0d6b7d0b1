import { encodeTable } from '../engine/base64';
import { COMPILER_VERSION, type CompiledPack, type CompiledRule, type Guard, PATTERN_SHIFT } from '../engine/rule';
import { defaultGuards } from './default-guards';
import type { Mistake } from './mistake';
import { type Pattern, type PatternMistake, parsePattern } from './pattern';
import { type Position, positionsOf } from './positions';
import type { PackSource, RuleSource } from './schema';
import { SMALL_WORDS } from './small-words';

export type Compiled = { readonly pack: CompiledPack } | { readonly mistakes: readonly Mistake[] };

/**
 * Compiles a pack: patterns to tables, texts as they are. Returns every mistake that it meets instead of a pack when
 * there is one. `sourceHash` is kept in the pack, so that its reader can tell whether it is still of these sources.
 */
export function compilePack(source: PackSource, sourceHash: string): Compiled {
  const tables = new Tables();
  const mistakes: Mistake[] = [];
  const rules = Object.entries(source.rules).map(([name, rule], index) => {
    const id = `${source.id}/${name}`;
    for (const [key, kind] of [
      ['flag', 0],
      ['unless', 1],
    ] as const) {
      (rule[key] ?? []).forEach((written, at) => {
        const pattern = parsePattern(written, source.language);
        const placed = 'problem' in pattern ? pattern : placesOf(pattern);
        if ('problem' in placed) mistakes.push({ pack: source.id, rule: id, key: `${key}[${at}]`, ...placed });
        else tables.add([index, kind, placed.startsAt, placed.endsAt, placed.longest], placed.positions);
      });
    }
    return compiledRule(id, rule);
  });
  if (mistakes.length > 0) return { mistakes };
  const { id, name, language, version, description } = source;
  return {
    pack: {
      id,
      name,
      language,
      version,
      description,
      compiler: COMPILER_VERSION,
      sourceHash,
      smallWords: SMALL_WORDS[language],
      rules,
      ...tables.encoded(),
    },
  };
}

/** The most places for words that one pattern may spell out to. */
const MOST_PLACES = 500;

function placesOf(pattern: Pattern): (Pattern & { positions: Position[]; longest: number }) | PatternMistake {
  const { positions, longest, isEmpty } = positionsOf(pattern.root);
  if (isEmpty) {
    return {
      problem: `« ${pattern.source} » can never mark anything: all of it is optional.`,
      instead: 'Leave at least one word without « ? ».',
    };
  }
  if (positions.length > MOST_PLACES) {
    return {
      problem: `It spells out to ${positions.length} places for words.`,
      instead: `Write it as two patterns; one may have ${MOST_PLACES}.`,
    };
  }
  return { ...pattern, positions, longest };
}

function compiledRule(id: string, rule: RuleSource): CompiledRule {
  const guards: readonly Guard[] = rule.guards ?? defaultGuards(rule.category, rule.severity);
  const { category, severity, title, why, off } = rule;
  const say = rule.say as CompiledRule['say'];
  return { id, category, severity, title, why, guards, say, ...(off === undefined ? {} : { off }) };
}

class Tables {
  private readonly patterns: number[] = [];
  private readonly positions: number[] = [];
  private readonly follow: number[][] = [];
  private readonly places = new Map<string, number[]>();
  private patternCount = 0;

  add(row: readonly number[], positions: readonly Position[]): void {
    const base = this.positions.length;
    const pattern = this.patternCount++;
    this.patterns.push(...row);
    positions.forEach((position, at) => {
      this.positions.push(position.flags | (pattern << PATTERN_SHIFT));
      this.follow.push([...position.follow].map((next) => next + base));
      for (const word of position.node.words) {
        const places = this.places.get(word) ?? [];
        places.push(base + at);
        this.places.set(word, places);
      }
    });
  }

  encoded(): Pick<CompiledPack, 'words' | 'tables'> {
    const words = [...this.places.keys()].sort();
    const follow = rows(this.follow);
    const classes = new Map<string, number[]>();
    for (const places of this.places.values()) classes.set(places.join(), places);
    const classOf = new Map([...classes.keys()].map((key, at) => [key, at]));
    const classRows = rows([...classes.values()]);
    return {
      words: words.join(' '),
      tables: {
        patterns: encodeTable(this.patterns),
        positions: encodeTable(this.positions),
        followOffsets: encodeTable(follow.offsets),
        follow: encodeTable(follow.values),
        wordClasses: encodeTable(words.map((word) => classOf.get((this.places.get(word) ?? []).join()) ?? 0)),
        classOffsets: encodeTable(classRows.offsets),
        classPositions: encodeTable(classRows.values),
      },
    };
  }
}

/** Lists of unequal length as two tables: all values, and where each list starts. */
function rows(lists: readonly (readonly number[])[]): { offsets: number[]; values: number[] } {
  const offsets = [0];
  const values: number[] = [];
  for (const list of lists) {
    values.push(...list);
    offsets.push(values.length);
  }
  return { offsets, values };
}
