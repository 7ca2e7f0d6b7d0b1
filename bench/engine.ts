import { builtInPacks } from '../scripts/compile-packs';
import { checkWith, createChecker } from '../src/engine/check';
import type { CompiledPack } from '../src/engine/rule';
import { Floor } from './floor';
import type { Contestant } from './measure';
import { type BenchRule, benchPack, benchRules, RULE_COUNTS } from './rules';

/** Enough drafts for one sample to last milliseconds, the clock's own error being microseconds. */
const SAMPLE = 200_000;

/** The floor, which names no rule; its drafts are those of `rules`. */
export function floorOn(rules: readonly BenchRule[]): Contestant {
  const floor = new Floor();
  return { name: 'floor', rules, run: (draft) => floor.read(draft), sample: SAMPLE };
}

/** The engine with generated rules. */
export function engineOn(rules: readonly BenchRule[]): Contestant {
  return engineWith(`engine ${rules.length}`, [benchPack(rules)], rules);
}

/** The floor and the engine with 20, 200 and 1,000 rules, and with the packs that ship. */
export async function engineFamily(): Promise<Contestant[]> {
  const sets = RULE_COUNTS.map(benchRules);
  const [few = [], , many = []] = sets;
  return [floorOn(many), ...sets.map(engineOn), engineWith('engine, built-in packs', await builtInPacks(), few)];
}

function engineWith(name: string, packs: readonly CompiledPack[], rules: readonly BenchRule[]): Contestant {
  const checker = createChecker(packs);
  return { name, rules, run: (draft) => checkWith(checker, draft).length, sample: SAMPLE };
}
