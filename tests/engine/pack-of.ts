import { type CheckOptions, checkWith, createChecker } from '../../src/engine/check';
import type { Finding } from '../../src/engine/finding';
import type { CompiledPack } from '../../src/engine/rule';
import { compilePack } from '../../src/packs/compile';
import type { PackSource, RuleSource } from '../../src/packs/schema';

/** What a test says of a rule; the rest is filled in. No guards unless named, so that a test meets only what it means. */
export type RuleSketch = Partial<RuleSource>;

/** A pack source of some rules, its id in its language's folder. */
export function sourceOf(rules: Readonly<Record<string, RuleSketch>>, info: Partial<PackSource> = {}): PackSource {
  const language = info.language ?? 'fr';
  return {
    id: `${language}/essai`,
    name: 'Essai',
    language,
    version: '1.0.0',
    description: 'Pour les tests.',
    source: 'made up',
    engine: 1,
    ...info,
    rules: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, { ...FILLING, ...rule }])),
  };
}

/** A compiled pack of some rules. Throws when they do not compile: that is the test's own mistake. */
export function packOf(rules: Readonly<Record<string, RuleSketch>>, info: Partial<PackSource> = {}): CompiledPack {
  const compiled = compilePack(sourceOf(rules, info), 'test');
  if ('mistakes' in compiled) throw new Error(JSON.stringify(compiled.mistakes));
  return compiled.pack;
}

/** A compiled pack of one rule, `essai/regle`, with some patterns. */
export function patternsOf(flag: string | readonly string[], rule: Partial<RuleSource> = {}): CompiledPack {
  return packOf({ regle: { ...rule, flag: typeof flag === 'string' ? [flag] : [...flag] } });
}

/** The findings of one draft. The language is French unless the test says otherwise or leaves it to the engine. */
export function findingsOf(
  pack: CompiledPack | readonly CompiledPack[],
  draft: string,
  options: CheckOptions = { language: 'fr' },
): Finding[] {
  return checkWith(createChecker('phrases' in pack ? [pack] : pack), draft, options);
}

/** What is marked in one draft, as text. */
export function markedIn(
  pack: CompiledPack | readonly CompiledPack[],
  draft: string,
  options?: CheckOptions,
): string[] {
  return findingsOf(pack, draft, options).map((finding) => finding.text);
}

const FILLING: RuleSource = {
  category: 'ignorance',
  severity: 'rephrase',
  title: 'Un essai',
  why: 'Pour voir.',
  flag: [],
  guards: [],
  say: [{ replaces: 'phrase', text: 'Je vérifie' }],
  examples: { flags: [], passes: [] },
  source: 'made up',
};
