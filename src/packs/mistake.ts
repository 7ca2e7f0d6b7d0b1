/** An author's mistake, as a value that teaches: where it is, what is wrong, and what to write instead. */
export interface Mistake {
  readonly pack: string;
  /** The rule's id; absent when the pack itself is at fault. */
  readonly rule?: string;
  /** The key in the file, such as `flag[2]` or `examples.flags[0].becomes`. */
  readonly key?: string;
  /** Column in the pattern, from 1. */
  readonly column?: number;
  readonly problem: string;
  readonly instead: string;
}

/** One line for a terminal or a form. */
export function describeMistake({ pack, rule, key, column, problem, instead }: Mistake): string {
  const place = [rule ?? pack, key, column === undefined ? undefined : `column ${column}`].filter(Boolean).join(' · ');
  return `${place}: ${problem} ${instead}`;
}
