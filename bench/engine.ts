import compiled from '../.packs/built-in.json';
import { checkWith, createChecker } from '../src/engine/check';
import type { CompiledPack } from '../src/engine/rule';
import { Floor } from './floor';
import type { Contestant, Kind } from './measure';
import { type BenchRule, benchPack, benchRules, RULE_COUNTS } from './rules';

/** Enough drafts for one sample to last milliseconds, the clock's own error being microseconds. */
const SAMPLE = 200_000;

/** The floor, which names no rule; its drafts are those of `rules`. */
export function floorOn(rules: readonly BenchRule[], kind: Kind = 'reply'): Contestant {
  const floor = new Floor();
  return { name: 'floor', rules, kind, run: (draft) => floor.read(draft), sample: SAMPLE };
}

/** The engine with generated rules. */
export function engineOn(rules: readonly BenchRule[], kind: Kind = 'reply'): Contestant {
  return engineWith(`engine ${rules.length}`, [benchPack(rules)], rules, kind);
}

/**
 * The floor and the engine with 20, 200 and 1,000 rules, and with the packs that ship. Endless sentences have a checker of
 * their own: they fill its cache with states that no reply needs.
 */
export function engineFamily(): Contestant[] {
  const sets = RULE_COUNTS.map(benchRules);
  const [few = [], , many = []] = sets;
  return [
    floorOn(many),
    ...sets.map((rules) => engineOn(rules)),
    engineWith('engine, built-in packs', compiled as unknown as readonly CompiledPack[], few, 'reply'),
    floorOn(many, 'endless'),
    engineOn(many, 'endless'),
  ];
}

function engineWith(name: string, packs: readonly CompiledPack[], rules: readonly BenchRule[], kind: Kind): Contestant {
  const checker = createChecker(packs);
  return { name, rules, kind, run: (draft) => checkWith(checker, draft).length, sample: SAMPLE };
}
