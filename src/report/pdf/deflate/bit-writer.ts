/** Bits in the order of deflate: the first is the lowest bit of the first byte. */
export class BitWriter {
  #bytes = new Uint8Array(65_536);
  #length = 0;
  #bits = 0;
  #bitCount = 0;

  /** Makes sure that so many more bytes fit; `write` does not look. */
  reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** At most 16 bits. */
  write(bits: number, count: number): void {
    this.#bits |= bits << this.#bitCount;
    this.#bitCount += count;
    if (this.#bitCount < 16) return;
    this.#bytes[this.#length] = this.#bits;
    this.#bytes[this.#length + 1] = this.#bits >>> 8;
    this.#length += 2;
    this.#bits >>>= 16;
    this.#bitCount -= 16;
  }

  /** Many at once: each 65,536 × how many bits (at most 16) + the bits. Its state is in variables meanwhile. */
  writeFields(fields: Uint32Array, fieldCount: number): void {
    const bytes = this.#bytes;
    let end = this.#length;
    let bits = this.#bits;
    let bitCount = this.#bitCount;
    for (let index = 0; index < fieldCount; index += 1) {
      const field = fields[index] ?? 0;
      bits |= (field & 0xffff) << bitCount;
      bitCount += field >>> 16;
      if (bitCount < 16) continue;
      bytes[end] = bits;
      bytes[end + 1] = bits >>> 8;
      end += 2;
      bits >>>= 16;
      bitCount -= 16;
    }
    this.#length = end;
    this.#bits = bits;
    this.#bitCount = bitCount;
  }

  /** Fills the last byte with zeros. */
  align(): void {
    for (; this.#bitCount > 0; this.#bitCount -= 8) {
      this.#bytes[this.#length] = this.#bits;
      this.#length += 1;
      this.#bits >>>= 8;
    }
    this.#bits = 0;
    this.#bitCount = 0;
  }

  /** A copy of all bytes, the last filled with zeros; starts again. */
  take(): Uint8Array<ArrayBuffer> {
    this.align();
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes;
  }
}
