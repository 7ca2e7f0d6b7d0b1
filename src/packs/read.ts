import type { z } from 'zod';
import { COMPILER_VERSION } from '../engine/rule';
import type { Mistake } from './mistake';
import { type PackSource, packSchema, type RuleSource, ruleSchema } from './schema';

/** A file of a pack, as text. `name` is its path from the pack's folder, such as `ignorance.json`. */
export interface PackFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a pack from the files of its folder. Returns all mistakes (no JSON, unknown key, unknown category…) instead of
 * a pack when there is one.
 */
export function readPack(folder: string, files: readonly PackFile[]): PackSource | { mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const parse = <T>(file: PackFile | undefined, schema: z.ZodType<T>, rule?: string): T | undefined => {
    const place = { pack: folder, ...(rule === undefined ? {} : { rule }) };
    if (file === undefined) {
      mistakes.push({
        ...place,
        problem: 'There is no pack.json.',
        instead: 'Copy one from rules/fr/que-dire and change it.',
      });
      return undefined;
    }
    const json = parseJson(file.text);
    if ('error' in json) {
      mistakes.push({
        ...place,
        problem: `${file.name} is not JSON (${json.error}).`,
        instead: 'Look for a missing comma or quote there.',
      });
      return undefined;
    }
    const parsed = schema.safeParse(json.value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      mistakes.push({
        ...place,
        key: issue.path
          .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
          .join('')
          .replace(/^\./, ''),
        problem: `${issue.message}.`,
        instead: 'CONTRIBUTING.md, “Write a rule”, shows each key.',
      });
    }
    return undefined;
  };
  const info = parse(
    files.find((file) => file.name === 'pack.json'),
    packSchema,
  );
  if (info !== undefined && info.id !== folder) {
    mistakes.push({
      pack: folder,
      key: 'id',
      problem: `The id is ${info.id}.`,
      instead: `Write ${folder}, the folder's own path.`,
    });
  }
  if (info !== undefined && info.engine > COMPILER_VERSION) {
    mistakes.push({
      pack: folder,
      key: 'engine',
      problem: `It asks for engine ${info.engine}, and this is ${COMPILER_VERSION}.`,
      instead: 'Update the extension, or write the pack for this engine.',
    });
  }
  const rules: Record<string, RuleSource> = {};
  for (const file of files) {
    if (file.name === 'pack.json') continue;
    const name = file.name.replace(/\.json$/, '');
    const rule = parse(file, ruleSchema, `${folder}/${name}`);
    if (rule !== undefined) rules[name] = rule;
  }
  return info === undefined || mistakes.length > 0 ? { mistakes } : { ...info, rules };
}

function parseJson(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
