import { checkWith, createChecker } from '../../engine/check';
import type { CompiledPack } from '../../engine/rule';
import type { PackSource } from '../../packs/schema';

/** Every alternative of every rule in each of the rule's flagged examples, as whole sentences to read aloud. */
export function correctedSentences(source: PackSource, pack: CompiledPack): string {
  const checker = createChecker([pack]);
  const on = new Set(pack.rules.map(({ id }) => id));
  const lines: string[] = [];
  for (const [name, rule] of Object.entries(source.rules)) {
    const id = `${source.id}/${name}`;
    lines.push('', `${id} — ${rule.title}. ${rule.why}`);
    for (const { draft, earlier = [] } of rule.examples.flags) {
      lines.push(`  ${draft}`);
      const finding = checkWith(checker, draft, { language: source.language, on, earlier }).find(
        (found) => found.rule.id === id,
      );
      for (const { range, text } of finding?.say ?? []) {
        lines.push(`    → ${draft.slice(0, range.start)}${text}${draft.slice(range.end)}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
