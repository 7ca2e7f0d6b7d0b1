import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { CATEGORIES, type Category, LANGUAGES, type Language } from '../engine/rule';
import { type Nearest, tryPattern } from '../packs/try-pattern';
import { newRule } from './rule/scaffold';

const ROOT = new URL('../../', import.meta.url).pathname;

const USAGE = `npm run --silent rule -- new <language>/<pack>/<name>
  Writes rules/<language>/<pack>/<name>.json to fill in; its name opens with its category: blame-you-broke.

npm run --silent rule -- try '<pattern>' '<sentence>' [--language fr|en|he]
  Shows what the pattern marks in the sentence, or how far it gets and what stops it. Guards and exceptions are not asked.
`;

async function create(id: string): Promise<number> {
  const [language, pack, name] = id.split('/');
  const known = LANGUAGES.find((each) => each === language);
  const category = CATEGORIES.filter((each) => name === each || name?.startsWith(`${each}-`)).at(-1);
  if (known === undefined || pack === undefined || name === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return complain(`« ${id} » is no id of a rule: write fr/que-dire/blame-you-broke.`);
  }
  if (category === undefined) return complain(`${name} opens with no category: ${CATEGORIES.join(', ')}.`);
  const file = `${ROOT}rules/${id}.json`;
  if (existsSync(file)) return complain(`rules/${id}.json is there already.`);
  if (!existsSync(`${dirname(file)}/pack.json`)) {
    return complain(`rules/${language}/${pack} has no pack.json: copy one from rules/fr/que-dire and change it.`);
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, newRule(category satisfies Category, known));
  process.stdout.write(`rules/${id}.json: fill it in, then run npm run quality -- --language ${known}\n`);
  return 0;
}

function tryOut(pattern: string, sentence: string, language: Language): number {
  const trial = tryPattern(pattern, sentence, language);
  if ('problem' in trial) {
    return complain(`${trial.column === undefined ? '' : `column ${trial.column}: `}${trial.problem} ${trial.instead}`);
  }
  if ('marks' in trial) {
    for (const { start, end } of trial.marks) {
      process.stdout.write(`marks: ${sentence.slice(0, start)}⟦${sentence.slice(start, end)}⟧${sentence.slice(end)}\n`);
    }
    return 0;
  }
  process.stdout.write(`no match. ${whyNot(trial.nearest, sentence)}\n`);
  return 1;
}

function whyNot({ matched, found, expected, isApart, lacksEdge }: Nearest, sentence: string): string {
  const words = expected.map((word) => `« ${word} »`).join(', ');
  if (matched === undefined) return `None of its first words is there: ${words}.`;
  const got = `It gets as far as « ${sentence.slice(matched.start, matched.end)} »`;
  if (lacksEdge) return `${got}, all of it, but not at the edge that ^, $ or the comma at its end asks for.`;
  const next = found === undefined ? 'the end' : `« ${sentence.slice(found.start, found.end)} »`;
  if (isApart === 'pause') {
    return `${got}; ${next} fits, but a comma, colon or dash stands between. Write a comma behind the word before it.`;
  }
  if (isApart === 'sentence') return `${got}; ${next} fits, but another sentence begins there.`;
  if (expected.length === 0) return `${got}.`;
  return `${got}, then comes ${next}, where it expects ${words}.`;
}

function complain(text: string): number {
  process.stderr.write(`${text}\n`);
  return 2;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { language: { type: 'string' }, help: { type: 'boolean' } },
  });
  const [command, first, second] = positionals;
  const isHebrew = /[א-ת]/.test(first ?? '');
  const language = LANGUAGES.find((each) => each === (values.language ?? (isHebrew ? 'he' : 'fr')));
  if (!values.help && language !== undefined) {
    if (command === 'new' && first !== undefined) return create(first);
    if (command === 'try' && first !== undefined && second !== undefined) return tryOut(first, second, language);
  }
  process.stderr.write(USAGE);
  return 2;
}

process.exitCode = await main().catch((error: unknown) => {
  // An unknown option, mostly: the message names it.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  return 2;
});
