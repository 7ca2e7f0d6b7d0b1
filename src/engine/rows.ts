/** Lists of unequal length in two tables, so that thousands of them stay close together in memory. */
export interface Rows {
  /** Where each list starts in `values`, and one more. */
  readonly offsets: Int32Array;
  readonly values: Int32Array;
}
