import { symbol } from './fold';

/** What a word's hash begins with (FNV-1a, 32 bits). */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
const FIRST_SIZE = 1 << 10;

/** A hash with one more symbol in it. The reader of drafts has it inlined in its loop. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, HASH_PRIME);
}

/** The first and the last symbol of a word, which tell words of one hash apart. */
export function edgesOf(first: number, last: number): number {
  return (first << 6) | last;
}

/**
 * The class of each word, by its hash and its edges: 44 bits, so that one unknown word in some ten million is taken for
 * a known one. A trie of as many words as packs have by now would be thirty megabytes on every page.
 */
export class Vocabulary {
  private hashes = new Int32Array(FIRST_SIZE);
  private edges = new Uint16Array(FIRST_SIZE);
  private classes = new Int32Array(FIRST_SIZE);
  private taken = new Uint8Array(FIRST_SIZE);
  private count = 0;

  /** Files a folded word under a class. A letter that no pack can spell makes the word unreachable, so it is left out. */
  add(word: string, wordClass: number): void {
    let hash = HASH_SEED;
    let last = 0;
    for (const letter of word) {
      last = symbol(letter);
      if (last === 0) return;
      hash = hashed(hash, last);
    }
    if (this.count * 2 >= this.hashes.length) this.grow();
    this.put(hash, edgesOf(symbol(word[0] ?? ''), last), wordClass);
    this.count++;
  }

  /** The class of a word, 0 when it is none of the vocabulary. */
  find(hash: number, edges: number): number {
    const { hashes, taken } = this;
    const mask = hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (taken[slot] === 1) {
      if (hashes[slot] === hash && this.edges[slot] === edges) return this.classes[slot] as number;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private put(hash: number, edges: number, wordClass: number): void {
    const mask = this.hashes.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.taken[slot] === 1) slot = (slot + 1) & mask;
    this.hashes[slot] = hash;
    this.edges[slot] = edges;
    this.classes[slot] = wordClass;
    this.taken[slot] = 1;
  }

  private grow(): void {
    const { hashes, edges, classes, taken } = this;
    const size = hashes.length * 2;
    this.hashes = new Int32Array(size);
    this.edges = new Uint16Array(size);
    this.classes = new Int32Array(size);
    this.taken = new Uint8Array(size);
    for (let slot = 0; slot < taken.length; slot++) {
      if (taken[slot] === 1) this.put(hashes[slot] as number, edges[slot] as number, classes[slot] as number);
    }
  }
}
