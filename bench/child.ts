import { FAMILIES } from './family';
import { race } from './measure';
import { planOf } from './plan';

// Runs one family and sends its cells to bench/index.ts, which started this process.
const [name, mode] = process.argv.slice(2);
const family = FAMILIES.find((known) => known === name);
if (family === undefined) throw new Error(`There is no family ${name ?? '(none)'}: start bench/index.ts.`);
process.send?.(race(await planOf(family, mode === 'quick')));
