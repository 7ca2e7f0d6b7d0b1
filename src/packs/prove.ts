import { checkWith, createChecker } from '../engine/check';
import type { CompiledPack } from '../engine/rule';
import type { Mistake } from './mistake';
import type { PackSource } from './schema';

/**
 * Runs a pack's own examples: each `flags` draft must be marked by its rule and read as `becomes` once the first
 * alternative is in; no `passes` draft may be marked by it. Rules that ship off are proved as if they were on.
 */
export function provePack(source: PackSource, pack: CompiledPack): Mistake[] {
  const checker = createChecker([pack]);
  const on = new Set(pack.rules.map((rule) => rule.id));
  const mistakes: Mistake[] = [];
  for (const [name, { examples }] of Object.entries(source.rules)) {
    const id = `${source.id}/${name}`;
    const found = (draft: string, earlier: readonly string[] = []) =>
      checkWith(checker, draft, { language: source.language, on, earlier }).filter((finding) => finding.rule.id === id);
    const report = (key: string, problem: string, instead: string) =>
      mistakes.push({ pack: source.id, rule: id, key, problem, instead });

    examples.flags.forEach(({ draft, becomes, earlier }, at) => {
      const [finding] = found(draft, earlier);
      const [first] = finding?.say ?? [];
      if (finding === undefined || first === undefined) {
        report(
          `examples.flags[${at}]`,
          `« ${draft} » is not marked.`,
          'Widen a pattern of `flag`, or look at `unless` and `guards`.',
        );
        return;
      }
      const result = draft.slice(0, first.range.start) + first.text + draft.slice(first.range.end);
      if (result !== becomes) {
        report(
          `examples.flags[${at}].becomes`,
          `« ${draft} » becomes « ${result} ».`,
          `The rule says « ${becomes} »: change the one that reads worse.`,
        );
      }
    });
    examples.passes.forEach((draft, at) => {
      const [finding] = found(draft);
      if (finding !== undefined) {
        report(
          `examples.passes[${at}]`,
          `« ${draft} » is marked at « ${finding.text} ».`,
          'Narrow the pattern, or add an `unless`.',
        );
      }
    });
  }
  return mistakes;
}
