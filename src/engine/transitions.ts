/** No transition is known yet. */
export const UNKNOWN = -1;

/** States and classes share a 32-bit key. */
const CLASS_BITS = 16;
const FIRST_SIZE = 1 << 12;
/** Entries at most: 1 MB. */
const LARGEST_SIZE = 1 << 18;

/**
 * Where each state goes with a word of each class, as far as drafts asked: a table of states × classes would be nearly
 * empty. Open addressing, half full at most.
 */
export class Transitions {
  private keys = new Int32Array(FIRST_SIZE);
  private targets = new Int32Array(FIRST_SIZE).fill(UNKNOWN);
  private count = 0;

  get isFull(): boolean {
    return this.count * 2 >= LARGEST_SIZE;
  }

  /** The state that follows, or {@link UNKNOWN}. */
  find(state: number, wordClass: number): number {
    const { keys, targets } = this;
    const mask = keys.length - 1;
    const key = (state << CLASS_BITS) | wordClass;
    let slot = hash(key) & mask;
    for (;;) {
      const target = targets[slot] as number;
      if (target === UNKNOWN || keys[slot] === key) return target;
      slot = (slot + 1) & mask;
    }
  }

  /** Adds a transition that is not known. */
  add(state: number, wordClass: number, target: number): void {
    if (this.count * 2 >= this.keys.length) this.grow();
    this.put((state << CLASS_BITS) | wordClass, target);
    this.count++;
  }

  private put(key: number, target: number): void {
    const mask = this.keys.length - 1;
    let slot = hash(key) & mask;
    while (this.targets[slot] !== UNKNOWN) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { keys, targets } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.targets = new Int32Array(keys.length * 2).fill(UNKNOWN);
    for (let slot = 0; slot < keys.length; slot++) {
      if (targets[slot] !== UNKNOWN) this.put(keys[slot] as number, targets[slot] as number);
    }
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}
