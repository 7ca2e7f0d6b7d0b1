import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CATEGORIES } from '../src/engine/rule';
import { readPack } from '../src/packs/read';
import type { PackSource, RuleSource } from '../src/packs/schema';
import { packFolders } from './pack-folders';

/** Where the page stands that lists every rule with its examples. */
export const PACKS_PAGE = fileURLToPath(new URL('../docs/packs.md', import.meta.url));

/** The page `docs/packs.md`, made of the packs' own files. Throws when one of them cannot be read. */
export async function packsPage(): Promise<string> {
  const sources = (await packFolders()).map(({ id, files }) => {
    const source = readPack(id, files);
    if ('mistakes' in source) throw new Error(JSON.stringify(source.mistakes));
    return source;
  });
  const count = sources.reduce((sum, { rules }) => sum + Object.keys(rules).length, 0);
  const contents = sources.map(
    ({ id, name, rules }) => `- [${name}](#${anchor(id)}) \`${id}\`: ${Object.keys(rules).length} rules`,
  );
  return [
    '# The packs',
    '',
    `Made by \`npm run docs\` from \`rules/\`: ${count} rules, each with what it marks, what that becomes with its first`,
    'alternative, and what it lets pass.',
    '',
    ...contents,
    ...sources.flatMap(packSection),
    '',
  ].join('\n');
}

function packSection(source: PackSource): string[] {
  const byCategory = Object.entries(source.rules).sort(
    ([, a], [, b]) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category),
  );
  return [
    '',
    `<a id="${anchor(source.id)}"></a>`,
    '',
    `## ${source.name} \`${source.id}\``,
    '',
    source.description,
    ...byCategory.flatMap(([name, rule]) => ruleSection(name, rule, source.language === 'he')),
  ];
}

function ruleSection(name: string, rule: RuleSource, isRightToLeft: boolean): string[] {
  const { title, why, category, severity, detect, off, examples, say } = rule;
  const told = [
    category,
    severity,
    ...(detect === undefined ? [] : [`detects ${detect}`]),
    ...(off === undefined ? [] : ['off']),
  ];
  const lines = [
    `**${title}.** ${why}`,
    ...(off === undefined ? [] : ['', `Ships off: ${off}`]),
    '',
    ...examples.flags.map(({ draft, becomes }) => `- ${line(draft)}<br>→ ${becomes === '' ? '∅' : line(becomes)}`),
    ...say.slice(1).map(({ text }) => `- ↳ ${text === '' ? '∅' : line(text)}`),
    ...examples.passes.map((draft) => `- ✓ ${line(draft)}`),
  ];
  const body = isRightToLeft ? ['<div dir="rtl">', '', ...lines, '', '</div>'] : lines;
  return ['', `### \`${name}\` · ${told.join(' · ')}`, '', ...body];
}

/** One line of Markdown in which nothing is a sign of Markdown. */
function line(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&').replace(/\n+/g, ' ⏎ ');
}

function anchor(id: string): string {
  return id.replace('/', '-');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(PACKS_PAGE, await packsPage());
