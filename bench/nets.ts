import { createRequire } from 'node:module';
import { engineOn, floorOn } from './engine';
import type { Contestant } from './measure';
import { type BenchRule, benchRules, RULE_COUNTS } from './rules';

/** Nets are slow enough for a short sample. */
const SAMPLE = 6_000;

/** What we use of compromise; fr-compromise's own types do not say that sweep() finds anything. */
interface Nlp {
  (text: string): { sweep(net: unknown): { found: readonly unknown[] } };
  buildNet(matches: readonly { match: string }[]): unknown;
}

/** The nets of compromise/one (no tagging, no grammar), with the floor and our engine as yardsticks. */
export async function oneFamily(counts: readonly number[]): Promise<Contestant[]> {
  const { default: nlp } = await import('compromise/one');
  return withYardsticks('compromise/one', nlp as unknown as Nlp, counts);
}

/** The same with fr-compromise, in a process of its own: it brings another copy of compromise. */
export async function frFamily(counts: readonly number[]): Promise<Contestant[]> {
  // By require: its types are source files, which do not compile under our strictness.
  const require = createRequire(import.meta.url);
  return withYardsticks('fr-compromise', require('fr-compromise') as Nlp, counts);
}

function withYardsticks(name: string, nlp: Nlp, counts: readonly number[]): Contestant[] {
  const sets = new Map<number, readonly BenchRule[]>(RULE_COUNTS.map((count) => [count, benchRules(count)]));
  const rulesOf = (count: number) => sets.get(count) ?? [];
  const nets = counts.map((count): Contestant => {
    const rules = rulesOf(count);
    const net = nlp.buildNet(rules.map((rule) => ({ match: rule.netPattern })));
    return {
      name: `${name} ${count}`,
      rules,
      kind: 'reply',
      run: (draft) => nlp(draft).sweep(net).found.length,
      sample: SAMPLE,
    };
  });
  return [floorOn(rulesOf(200)), engineOn(rulesOf(200)), ...nets];
}
