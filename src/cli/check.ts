import { parseArgs } from 'node:util';
import { builtInPacks } from '../../scripts/compile-packs';
import { check } from '../engine/check';
import { SEVERITIES, type Severity } from '../engine/rule';
import { type Draft, parseDraft } from './draft';
import { linesOf, textOf } from './lines';
import { printedFinding, readableReport } from './report';

const USAGE = `npm run --silent check [-- --text] [-- --fail-on avoid|rephrase]

Reads drafts from standard input, one JSON object a line: {"id": "…", "text": "…", "lang"?: "fr|en|he", "earlier"?: ["…"]},
and prints one line a draft: {"id", "findings": [{"rule", "category", "severity", "start", "end", "text", "say"}]}.
  --text       the whole input is one draft; prints a report to read
  --fail-on    exit status 1 when a finding is this grave or graver
A line that cannot be read is told on standard error, and the exit status is 2.
`;

interface Options {
  readonly isText: boolean;
  readonly failOn: Severity | undefined;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: { text: { type: 'boolean' }, 'fail-on': { type: 'string' }, help: { type: 'boolean' } },
    });
    const failOn = SEVERITIES.find((severity) => severity === values['fail-on'] && severity !== 'hint');
    if (values.help || (values['fail-on'] !== undefined && failOn === undefined)) return undefined;
    return { isText: values.text ?? false, failOn };
  } catch {
    // An unknown option: the usage says which there are.
    return undefined;
  }
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const packs = await builtInPacks();
  const findingsOf = ({ text, lang, earlier }: Omit<Draft, 'id'>) =>
    check(text, packs, { ...(lang && { language: lang }), ...(earlier && { earlier }) });
  const fails = (severity: Severity) =>
    options.failOn !== undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(options.failOn);
  let isFailed = false;
  let isBroken = false;

  if (options.isText) {
    const findings = findingsOf({ text: await textOf(process.stdin) });
    await print(readableReport(findings));
    isFailed = findings.some(({ severity }) => fails(severity));
  } else {
    let number = 0;
    for await (const line of linesOf(process.stdin)) {
      number++;
      if (line.trim() === '') continue;
      const draft = parseDraft(line);
      if ('problem' in draft) {
        isBroken = true;
        process.stderr.write(`line ${number}: ${draft.problem}\n`);
        continue;
      }
      const findings = findingsOf(draft);
      isFailed ||= findings.some(({ severity }) => fails(severity));
      await print(`${JSON.stringify({ id: draft.id, findings: findings.map(printedFinding) })}\n`);
    }
  }
  return isBroken ? 2 : isFailed ? 1 : 0;
}

/** Writes and waits where the reader is slower than we are, so that drafts do not pile up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader left (`| head`): nothing more to say.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
