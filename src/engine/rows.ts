/** Lists of unequal length in two tables, so that thousands of them stay close together in memory. */
export interface Rows {
  /** Where each list starts in `values`, and one more. */
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** Puts lists into rows. */
export function rowsOf(lists: readonly (readonly number[] | undefined)[]): Rows {
  const offsets = new Int32Array(lists.length + 1);
  // Array.from, because a hole in the list is an empty row too.
  Array.from(lists).forEach((list, at) => {
    offsets[at + 1] = (offsets[at] as number) + (list?.length ?? 0);
  });
  return { offsets, values: Int32Array.from(lists.flatMap((list) => list ?? [])) };
}

/** The lists again, `shift` added to each number. */
export function listsOf({ offsets, values }: Rows, shift: number): number[][] {
  const lists: number[][] = [];
  for (let row = 0; row + 1 < offsets.length; row++) {
    lists.push(Array.from(values.subarray(offsets[row], offsets[row + 1]), (value) => value + shift));
  }
  return lists;
}
