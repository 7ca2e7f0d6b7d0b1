import { COMPILER_VERSION, type CompiledPack, type CompiledRule, type Guard } from '../engine/rule';
import { contextsOf } from './contexts';
import { defaultGuards } from './default-guards';
import { LANGUAGE_DATA } from './language-data';
import type { Mistake } from './mistake';
import type { PackSource, RuleSource } from './schema';
import { Tables } from './tables';

export type Compiled = { readonly pack: CompiledPack } | { readonly mistakes: readonly Mistake[] };

/**
 * Compiles a pack: patterns to tables, texts as they are. Returns every mistake that it meets instead of a pack when
 * there is one. `sourceHash` is kept in the pack, so that its reader can tell whether it is still of these sources.
 */
export function compilePack(source: PackSource, sourceHash: string): Compiled {
  const { id, name, language, version, description } = source;
  const phrases = new Tables(language);
  const exceptions = new Tables(language);
  const mistakes: Mistake[] = [];
  const rules = Object.entries(source.rules).map(([ruleName, rule], index) => {
    const ruleId = `${id}/${ruleName}`;
    for (const [key, tables] of [
      ['flag', phrases],
      ['unless', exceptions],
    ] as const) {
      (rule[key] ?? []).forEach((written, at) => {
        const mistake = tables.add(written, index);
        if (mistake !== undefined) mistakes.push({ pack: id, rule: ruleId, key: `${key}[${at}]`, ...mistake });
      });
    }
    return compiledRule(ruleId, rule);
  });
  if (mistakes.length > 0) return { mistakes };
  return {
    pack: {
      id,
      name,
      language,
      version,
      description,
      compiler: COMPILER_VERSION,
      sourceHash,
      smallWords: LANGUAGE_DATA[language].smallWords,
      rules,
      phrases: phrases.encoded(),
      exceptions: exceptions.encoded(),
      contexts: contextsOf(language),
    },
  };
}

function compiledRule(id: string, rule: RuleSource): CompiledRule {
  const guards: readonly Guard[] = rule.guards ?? defaultGuards(rule.category, rule.severity);
  const { category, severity, title, why, detect, off } = rule;
  const say = rule.say as CompiledRule['say'];
  return {
    id,
    category,
    severity,
    title,
    why,
    guards,
    say,
    ...(detect !== undefined && { detect }),
    ...(off !== undefined && { off }),
  };
}
