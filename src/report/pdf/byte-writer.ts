const ZERO = 0x30;

/** By byte: what follows the backslash in a literal string; 0 where none is needed. */
const escapes = new Uint8Array(256);
for (const sign of '()\\') escapes[sign.charCodeAt(0)] = sign.charCodeAt(0);
// a line break in a string would be read as another one
escapes[0x0a] = 0x6e;
escapes[0x0d] = 0x72;

/**
 * Text and numbers as the bytes of a PDF, in room that grows as needed. Joining strings instead would
 * make an object for each piece of each cell.
 */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity = 65_536) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** What was written so far; it changes with the next writing. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Starts again; the room is kept. */
  clear(): void {
    this.#length = 0;
  }

  /** Characters below U+0100, one byte each. */
  text(text: string): this {
    const bytes = this.#reserve(text.length);
    let end = this.#length;
    for (let index = 0; index < text.length; index += 1) {
      bytes[end] = text.charCodeAt(index);
      end += 1;
    }
    this.#length = end;
    return this;
  }

  bytes(bytes: Uint8Array): this {
    this.#reserve(bytes.length).set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** A whole number of at most nine digits. */
  integer(number: number): this {
    const bytes = this.#reserve(12);
    let rest = number;
    if (rest < 0) {
      bytes[this.#length] = 0x2d;
      this.#length += 1;
      rest = -rest;
    }
    let digits = 1;
    for (let limit = 10; limit <= rest; limit *= 10) digits += 1;
    this.#length += digits;
    for (let place = this.#length - 1; digits > 0; place -= 1, digits -= 1) {
      const shorter = Math.floor(rest / 10);
      bytes[place] = ZERO + rest - shorter * 10;
      rest = shorter;
    }
    return this;
  }

  /** A number of less than ten million, with at most two decimals. */
  number(number: number): this {
    const hundredths = Math.round(number * 100);
    const size = Math.abs(hundredths);
    const decimals = size % 100;
    if (hundredths < 0) this.text('-');
    this.integer((size - decimals) / 100);
    if (decimals === 0) return this;
    const bytes = this.#reserve(3);
    const lastDigit = decimals % 10;
    bytes[this.#length] = 0x2e;
    bytes[this.#length + 1] = ZERO + (decimals - lastDigit) / 10;
    bytes[this.#length + 2] = ZERO + lastDigit;
    this.#length += lastDigit === 0 ? 2 : 3;
    return this;
  }

  /** A glyph of a font that counts them in two bytes, inside a literal string. */
  glyph(glyph: number): this {
    this.#reserve(4);
    this.#literal(glyph >> 8);
    this.#literal(glyph & 255);
    return this;
  }

  #literal(byte: number): void {
    const escaped = escapes[byte] ?? 0;
    if (escaped > 0) {
      this.#bytes[this.#length] = 0x5c;
      this.#length += 1;
    }
    this.#bytes[this.#length] = escaped > 0 ? escaped : byte;
    this.#length += 1;
  }

  /** Makes sure that so many more bytes fit. */
  #reserve(count: number): Uint8Array<ArrayBuffer> {
    const needed = this.#length + count;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      grown.set(this.view());
      this.#bytes = grown;
    }
    return this.#bytes;
  }
}
