/** Lists of unequal length in two tables, so that thousands of them stay close together in memory. */
export interface Rows {
  /** Where each list starts in `values`, and one more. */
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}

/** One of the lists. */
export function rowOf({ offsets, values }: Rows, row: number): number[] {
  return Array.from(values.subarray(offsets[row], offsets[row + 1]));
}
