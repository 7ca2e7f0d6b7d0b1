import type { Ending } from './automaton';
import { firstWhere } from './halving';
import type { Linked } from './link';
import type { CompiledRule } from './rule';
import type { Words } from './sentence';
import { spanOf } from './span';
import type { Tokens } from './tokens';

/** Where a draft holds `unless` patterns. They are frequent and asked for on hits only, so each rule's are worked out then. */
export class Exceptions {
  private readonly starts = new Map<CompiledRule, readonly number[]>();

  constructor(
    private readonly endings: readonly Ending[],
    private readonly tokens: Tokens,
    private readonly linked: Linked,
  ) {}

  /** Whether one of a rule's exceptions begins within some words. */
  has(rule: CompiledRule, within: Words): boolean {
    if (this.endings.length === 0) return false;
    const starts = this.startsOf(rule);
    const next = firstWhere(0, starts.length, (at) => (starts[at] as number) >= within.from);
    return next < starts.length && (starts[next] as number) <= within.to;
  }

  private startsOf(rule: CompiledRule): readonly number[] {
    let starts = this.starts.get(rule);
    if (starts === undefined) {
      const own = this.endings.filter(({ pattern }) => this.linked.patterns[pattern]?.rule === rule);
      starts = own.flatMap((ending) => spanOf(ending, this.tokens, this.linked)?.from ?? []).sort((a, b) => a - b);
      this.starts.set(rule, starts);
    }
    return starts;
  }
}
