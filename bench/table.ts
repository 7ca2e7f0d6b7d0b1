import { type Family, SIZES } from './family';
import type { Cells } from './gates';
import { type Cell, type Kind, msPerCall, msPerCharacter } from './measure';

const HEAD = ['', ...SIZES.map((size) => `${grouped(size)}`), 'chars/s', '× floor', '× engine', 'found/700'];

/** The figures of all families: ms a call by length of the draft, the rest at 2,000 characters (or at the least there is). */
export function table(families: ReadonlyMap<Family, Cells>): string {
  const rows = [HEAD];
  for (const [family, cells] of families) {
    rows.push([`in the process of ${family}:`, ...HEAD.slice(1).map(() => '')]);
    for (const name of cells.names()) rows.push(rowOf(name, 'reply', cells));
    for (const name of cells.names())
      if (cells.find(name, 200_000, 'endless')) rows.push(rowOf(name, 'endless', cells));
  }
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, at) => aligned(text, widths[at] ?? 0, at === 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowOf(name: string, kind: Kind, cells: Cells): string[] {
  const own = SIZES.map((size) => cells.find(name, size, kind));
  const typical = own[1] ?? own.find((cell) => cell !== undefined);
  const label = `  ${name}${name.startsWith('engine,') || name === 'floor' ? '' : ' rules'}${kind === 'endless' ? ', endless sentence' : ''}`;
  if (typical === undefined) return [label];
  const times = (base: string) => {
    const value = cells.ratio(name, base, typical.size, typical.size, kind);
    return Number.isNaN(value) ? '' : rounded(value);
  };
  return [
    label,
    ...own.map((cell) => (cell === undefined ? '–' : rounded(msPerCall(cell)))),
    speed(typical),
    times('floor'),
    // The engine on the same rules where the process has it, so that like is compared with like.
    times(cells.find('engine 1000', 2_000) ? 'engine 1000' : 'engine 200'),
    name === 'floor' ? '' : ((typical.found * 700) / typical.characters).toFixed(2),
  ];
}

function speed(cell: Cell): string {
  const perSecond = 1_000 / msPerCharacter(cell);
  return perSecond >= 1e6 ? `${rounded(perSecond / 1e6)} M` : `${rounded(perSecond / 1e3)} k`;
}

/** Three figures, as many as the noise lets stand. */
export function rounded(value: number): string {
  if (value >= 100) return grouped(Math.round(value));
  return value >= 0.01 ? String(Number(value.toPrecision(3))) : value.toFixed(4);
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function aligned(text: string, width: number, isLabel: boolean): string {
  return isLabel ? text.padEnd(width) : text.padStart(width);
}
