import { ByteWriter } from '#report/pdf/byte-writer.ts';
import { deflate } from '#report/pdf/deflate/deflate.ts';

export const OBJECTS_PER_STREAM = 1000;

/** A stream of an object's number, deflated already. */
export type PackedStream = {
  readonly number: number;
  /** Its entries but for length and filter. */
  readonly dictionary: string;
  readonly data: Uint8Array;
};

/** Packs small objects into compressed object streams (PDF 1.5) as they are written. */
export class ObjectPacker {
  /** In the order of packing: object `index` is in stream `index / OBJECTS_PER_STREAM`, rounded down. */
  readonly numbers: number[] = [];
  highestNumber = 0;
  readonly #streams: Omit<PackedStream, 'number'>[] = [];
  readonly #directory = new ByteWriter();
  readonly #bodies = new ByteWriter();
  #count = 0;

  /** Starts an object, whose body goes to the writer that is returned, before the next one starts. */
  start(number: number): ByteWriter {
    if (this.#count > 0) this.#bodies.text('\n');
    if (this.#count === OBJECTS_PER_STREAM) this.#closeStream();
    this.#directory.integer(number).text(' ').integer(this.#bodies.length).text(' ');
    this.numbers.push(number);
    this.highestNumber = Math.max(this.highestNumber, number);
    this.#count += 1;
    return this.#bodies;
  }

  /** The streams, deflated; nothing may be added any more. */
  finish(): readonly Omit<PackedStream, 'number'>[] {
    if (this.#count > 0) this.#closeStream();
    return this.#streams;
  }

  #closeStream(): void {
    const first = this.#directory.length;
    this.#streams.push({
      dictionary: `/Type/ObjStm/N ${this.#count}/First ${first}`,
      data: deflate(this.#directory.bytes(this.#bodies.view()).view()),
    });
    this.#directory.clear();
    this.#bodies.clear();
    this.#count = 0;
  }
}
