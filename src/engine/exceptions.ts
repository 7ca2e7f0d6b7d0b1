import { firstWhere } from './halving';
import type { Linked, LinkedPattern } from './link';
import type { CompiledRule } from './rule';
import type { Words } from './sentence';
import type { Span } from './span';

/** Where a draft holds the `unless` patterns of its rules. */
export class Exceptions {
  private readonly starts = new Map<CompiledRule, number[]>();

  constructor(spans: readonly Span[], linked: Linked) {
    for (const span of spans) {
      const { rule, isException } = linked.patterns[span.pattern] as LinkedPattern;
      if (!isException) continue;
      const starts = this.starts.get(rule) ?? [];
      starts.push(span.from);
      this.starts.set(rule, starts);
    }
    for (const starts of this.starts.values()) starts.sort((a, b) => a - b);
  }

  /** Whether one of a rule's exceptions begins within some words. */
  has(rule: CompiledRule, within: Words): boolean {
    const starts = this.starts.get(rule);
    if (starts === undefined) return false;
    const next = firstWhere(0, starts.length, (at) => (starts[at] as number) >= within.from);
    return next < starts.length && (starts[next] as number) <= within.to;
  }
}
