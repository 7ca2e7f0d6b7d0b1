/** Thrown inside the pattern reader and turned into a value at its door: a pattern that cannot be read. */
export class Unreadable extends Error {
  constructor(
    readonly problem: string,
    readonly instead: string,
    readonly culprit?: string,
  ) {
    super(problem);
  }
}
