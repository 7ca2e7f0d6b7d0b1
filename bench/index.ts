import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtInPacks } from '../scripts/compile-packs';
import { FAMILIES, type Family } from './family';
import { Cells, GATES, type Gate, holds } from './gates';
import type { Cell } from './measure';
import { rounded, table } from './table';

/*
 * npm run bench [-- --quick]
 *
 * The engine beside the tokenise floor and beside the nets of compromise/one and fr-compromise, on the same generated
 * rules and on drafts never seen before. Milliseconds move by tens of percent from run to run; trust the ratios, which
 * are taken inside one process, round by round. Ends with 1 when a gate is broken twice.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = `${ROOT}.artifacts/bench`;
const isQuick = process.argv.includes('--quick');

await builtInPacks();
// Measured bundled, as it ships: tsx would wrap every named closure in one more call.
await build({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  build: { ssr: 'bench/child.ts', outDir: BUILT, emptyOutDir: true, target: 'node20' },
});

const families = new Map<Family, Cells>();
for (const family of FAMILIES) families.set(family, await run(family));
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}. ms a call by characters; the rest at 2,000.\n`,
);
console.log(table(families));
console.log();

const again = new Map<Family, Cells>();
let broken = 0;
for (const gate of GATES) {
  const first = measured(gate, families);
  let line = `${holds(gate, first) ? 'pass' : 'FAIL'}  ${gate.says}: ${rounded(first)} (${gate.keeps} ${gate.limit})`;
  if (!holds(gate, first)) {
    // Noise of the machine can break a gate once. It is rarely there twice.
    if (!again.has(gate.family)) again.set(gate.family, await run(gate.family));
    const second = measured(gate, again);
    if (holds(gate, second)) line = line.replace('FAIL', 'pass');
    else broken++;
    line += `, measured again: ${rounded(second)}`;
  }
  console.log(line);
}
process.exitCode = broken > 0 ? 1 : 0;

function measured(gate: Gate, of: ReadonlyMap<Family, Cells>): number {
  const cells = of.get(gate.family);
  return cells === undefined ? Number.NaN : gate.value(cells);
}

/** Runs a family in a process of its own. */
function run(family: Family): Promise<Cells> {
  const child = fork(`${BUILT}/child.js`, [family, isQuick ? 'quick' : 'full'], { execArgv: [] });
  return new Promise((resolve, reject) => {
    let cells: Cells | undefined;
    child.on('message', (message) => {
      cells = new Cells(message as Cell[]);
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (cells === undefined) reject(new Error(`The process of ${family} ended with ${code} and measured nothing.`));
      else resolve(cells);
    });
  });
}
