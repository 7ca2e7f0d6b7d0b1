import { SYMBOLS, symbol } from './fold';

const SHIFT = 6;

/** A trie of folded words in one array: node × symbol → next node, and each word's class at its last node. */
export class Vocabulary {
  next: Int32Array = new Int32Array(SYMBOLS * 256);
  classes: Int32Array = new Int32Array(256);
  private nodes = 1;

  /** Files a folded word under a class. A letter that no pack can spell makes the word unreachable, so it is left out. */
  add(word: string, wordClass: number): void {
    let node = 0;
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
      this.next = grown(this.next);
      this.classes = grown(this.classes);
    }
    return this.nodes++;
  }
}

function grown(table: Int32Array): Int32Array {
  const larger = new Int32Array(table.length * 2);
  larger.set(table);
  return larger;
}
