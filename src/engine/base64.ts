const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Writes a table of 32-bit integers as base64: differences from one to the next, small ones first in size (zigzag,
 * then seven bits a byte). Tables travel as JSON because a typed array sent through `runtime.sendMessage` arrives as a
 * plain object; neighbours in them are close, so most take one byte.
 */
export function encodeTable(table: ArrayLike<number>): string {
  let out = '';
  let pending = 0;
  let bits = 0;
  const put = (byte: number) => {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      out += ALPHABET[(pending >> bits) & 63];
    }
    pending &= 63;
  };
  let before = 0;
  for (let i = 0; i < table.length; i++) {
    const value = table[i] as number;
    const difference = (value - before) | 0;
    before = value;
    let rest = ((difference << 1) ^ (difference >> 31)) >>> 0;
    while (rest > 127) {
      put((rest & 127) | 128);
      rest >>>= 7;
    }
    put(rest);
  }
  return bits > 0 ? out + ALPHABET[(pending << (6 - bits)) & 63] : out;
}

const NO_DIGIT = 64;
/** The value of each character of {@link ALPHABET}, by its code. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => {
  const digit = ALPHABET.indexOf(String.fromCharCode(code));
  return digit < 0 ? NO_DIGIT : digit;
});

/** Reads back what {@link encodeTable} wrote. Throws a RangeError when a character is no base64. */
export function decodeTable(text: string): Int32Array {
  const table: number[] = [];
  let pending = 0;
  let bits = 0;
  let rest = 0;
  let shift = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS[text.charCodeAt(i)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) throw new RangeError(`Not base64 at ${i}`);
    pending = ((pending << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (pending >> bits) & 0xff;
    rest |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    before = (before + ((rest >>> 1) ^ -(rest & 1))) | 0;
    table.push(before);
    rest = 0;
    shift = 0;
  }
  return Int32Array.from(table);
}
