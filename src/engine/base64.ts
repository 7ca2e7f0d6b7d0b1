const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Writes a table of integers as base64 of its little-endian 32-bit words.
 * Tables travel as JSON because a typed array sent through `runtime.sendMessage` arrives as a plain object.
 */
export function encodeTable(table: ArrayLike<number>): string {
  let out = '';
  let pending = 0;
  let bits = 0;
  for (let i = 0; i < table.length; i++) {
    const value = table[i] as number;
    for (let shift = 0; shift < 32; shift += 8) {
      pending = (pending << 8) | ((value >>> shift) & 0xff);
      bits += 8;
      while (bits >= 6) {
        bits -= 6;
        out += ALPHABET[(pending >> bits) & 63];
      }
      pending &= 63;
    }
  }
  return bits > 0 ? out + ALPHABET[(pending << (6 - bits)) & 63] : out;
}

/** Reads back what {@link encodeTable} wrote. Throws a RangeError when a character is no base64. */
export function decodeTable(text: string): Int32Array {
  const table = new Int32Array(Math.floor((text.length * 6) / 32));
  let pending = 0;
  let bits = 0;
  let byte = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = ALPHABET.indexOf(text[i] as string);
    if (digit < 0) throw new RangeError(`Not base64 at ${i} in a pack table`);
    pending = ((pending << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      const at = byte >> 2;
      if (at < table.length) table[at] = (table[at] as number) | (((pending >> bits) & 0xff) << ((byte & 3) * 8));
      byte++;
    }
  }
  return table;
}
