import { FOLD, FOREIGN, INVISIBLE, LIGATURE, MARK } from '../src/engine/fold';

/**
 * The least that any matcher of words must do: fold, cut into words, hash each and record where it stands. Written to be
 * fast, with the engine's own fold table; the engine is measured in multiples of it.
 */
export class Floor {
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  private hashes = new Int32Array(1024);

  /** Gives the number of words. */
  read(text: string): number {
    const { length } = text;
    let count = 0;
    let i = 0;
    while (i < length) {
      let code = FOLD[text.charCodeAt(i)] as number;
      if (code === 0 || (code > FOREIGN && code !== LIGATURE)) {
        i++;
        continue;
      }
      const start = i;
      let hash = 0x811c9dc5;
      do {
        if (code !== MARK && code !== INVISIBLE) hash = Math.imul(hash ^ code, 0x01000193);
        i++;
        code = i < length ? (FOLD[text.charCodeAt(i)] as number) : 0;
      } while (code !== 0 && (code <= INVISIBLE || code === LIGATURE));
      if (count === this.starts.length) this.grow();
      this.starts[count] = start;
      this.ends[count] = i;
      this.hashes[count] = hash;
      count++;
    }
    return count;
  }

  private grow(): void {
    const larger = (table: Int32Array) => {
      const grown = new Int32Array(table.length * 2);
      grown.set(table);
      return grown;
    };
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    this.hashes = larger(this.hashes);
  }
}
