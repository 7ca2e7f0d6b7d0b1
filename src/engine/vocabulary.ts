import { SYMBOLS, symbol } from './fold';

const SHIFT = 6;

/** The node that every word starts from. Node 0 leads nowhere but to itself: no word goes on from there. */
export const ROOT = 1;

/** A trie of folded words in one array: node × symbol → next node, and each word's class at its last node. */
export class Vocabulary {
  next: Uint16Array | Uint32Array = new Uint16Array(SYMBOLS * 256);
  classes: Int32Array = new Int32Array(256);
  private nodes = ROOT + 1;

  /** Files a folded word under a class. A letter that no pack can spell makes the word unreachable, so it is left out. */
  add(word: string, wordClass: number): void {
    let node: number = ROOT;
    for (const letter of word) {
      const at = symbol(letter);
      if (at === 0) return;
      const slot = (node << SHIFT) | at;
      let child = this.next[slot] as number;
      if (child === 0) {
        child = this.newNode();
        this.next[slot] = child;
      }
      node = child;
    }
    this.classes[node] = wordClass;
  }

  private newNode(): number {
    if (this.nodes === this.classes.length) {
      // Sixteen bits keep the trie in the processor's cache; packs that need more nodes pay for it.
      const Wide = this.nodes * 2 > 0xffff ? Uint32Array : Uint16Array;
      this.next = copied(this.next, new Wide(this.next.length * 2));
      this.classes = copied(this.classes, new Int32Array(this.classes.length * 2));
    }
    return this.nodes++;
  }
}

/** A table's numbers in a larger one. */
export function copied<T extends Uint8Array | Int32Array | Uint16Array | Uint32Array>(
  from: ArrayLike<number>,
  to: T,
): T {
  to.set(from);
  return to;
}
