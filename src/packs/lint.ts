import { checkWith, createChecker } from '../engine/check';
import type { CompiledPack } from '../engine/rule';
import { LANGUAGE_DATA } from './language-data';
import type { Mistake } from './mistake';
import { parsePattern } from './pattern';
import type { PatternNode } from './pattern-node';
import type { PackSource, RuleSource } from './schema';

type Report = (key: string, problem: string, instead: string) => void;

/**
 * What a pack's own examples do not show: one phrase in two rules, patterns that would mark every reply, and
 * alternatives that are at fault themselves or cannot be put in cleanly.
 */
export function lintPack(source: PackSource, pack: CompiledPack): Mistake[] {
  const mistakes: Mistake[] = [];
  const owners = new Map<string, string>();
  const checker = createChecker([pack]);
  const flagged = (text: string) => checkWith(checker, text, { language: source.language })[0];
  for (const [name, rule] of Object.entries(source.rules)) {
    const id = `${source.id}/${name}`;
    const report: Report = (key, problem, instead) =>
      mistakes.push({ pack: source.id, rule: id, key, problem, instead });
    lintPatterns(rule, id, source, owners, report);
    lintAlternatives(rule, flagged, report);
  }
  return mistakes;
}

function lintPatterns(
  rule: RuleSource,
  id: string,
  source: PackSource,
  owners: Map<string, string>,
  report: Report,
): void {
  (rule.flag ?? []).forEach((written, at) => {
    const pattern = parsePattern(written, source.language);
    if ('problem' in pattern) return;
    const key = JSON.stringify([pattern.startsAt, pattern.endsAt, canonical(pattern.root)]);
    const owner = owners.get(key);
    if (owner !== undefined) {
      report(
        `flag[${at}]`,
        `« ${written} » stands in ${owner} too.`,
        'Keep it in the rule that says the better thing.',
      );
    }
    owners.set(key, id);
    const frequent = LANGUAGE_DATA[source.language].smallWords.frequent?.split(/\s+/) ?? [];
    const { root } = pattern;
    if (root.kind === 'word' && (root.open || [...root.words].some((word) => frequent.includes(word)))) {
      report(`flag[${at}]`, `« ${written} » would mark almost every reply.`, 'Write the words around it too.');
    }
  });
}

function lintAlternatives(
  rule: RuleSource,
  flagged: (text: string) => { readonly text: string; readonly category: string } | undefined,
  report: Report,
): void {
  rule.say.forEach(({ text, replaces, forms = [] }, at) => {
    const key = `say[${at}]`;
    if (/\b(vous|votre|vos)\b/i.test(text) && !forms.some(({ address }) => address === 'tu')) {
      report(
        key,
        'It says « vous » and has no wording for a draft that says « tu ».',
        'Add { "address": "tu", "text": "…" } to `forms`.',
      );
    }
    for (const wording of [text, ...forms.map((form) => form.text)]) {
      // A slot is for the agent to fill: it is no blank yet.
      const fault = flagged(wording.replace(/\{[^{}]+\}/g, 'x'));
      if (fault !== undefined) {
        report(key, `« ${fault.text} » in it is itself marked (${fault.category}).`, 'Word it another way.');
      }
      if (replaces !== 'sentence' && /[.!?…]$/.test(wording)) {
        report(
          key,
          `It replaces a ${replaces} and ends a sentence.`,
          'Leave the final mark out, or replace the sentence.',
        );
      }
      if (/['"]/.test(wording)) {
        report(key, 'It holds a straight quote or apostrophe.', 'Write ’ and « » as in print: it goes to a customer.');
      }
    }
  });
}

/** A pattern's tree with its words in order, so that two ways of writing one phrase compare equal. */
function canonical(node: PatternNode): unknown {
  switch (node.kind) {
    case 'word':
      return [[...node.words].sort(), node.open, node.marked];
    case 'optional':
      return ['?', canonical(node.part)];
    case 'choice':
      return ['|', ...node.parts.map((part) => JSON.stringify(canonical(part))).sort()];
    case 'sequence':
      return node.parts.map(canonical);
  }
}
