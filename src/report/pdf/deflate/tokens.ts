const HASH_BITS = 15;
const HASH_SHIFT = 32 - HASH_BITS;
/** 2³² over the golden ratio spreads neighbours far apart. */
const HASH_FACTOR = 0x9e_37_79_b1;
const SHORTEST = 4;
const LONGEST = 258;
const FARTHEST = 32_768;
const MAX_POSITION = 0x7f_00_00_00;

/** Room for the tokens of one block. */
export const BLOCK_TOKENS = 32_768;

/** Matches are kept as distance × this + length; a token below 256 is a literal byte. */
export const DISTANCE_STEP = 512;

/**
 * Finds repetitions (LZ77) by looking only at the last place where the same four bytes stood: in
 * rows of a table and in lists of objects that is nearly always the best one.
 */
export class MatchFinder {
  /** By hash of four bytes: where they stood last, counted on through all inputs. */
  readonly #lastPlaces = new Int32Array(1 << HASH_BITS);
  readonly #tokens = new Uint32Array(BLOCK_TOKENS);
  #base = 1;

  /** Calls `onBlock` with each full block of tokens and with the last; they are written over later. */
  split(bytes: Uint8Array, onBlock: (tokens: Uint32Array, isLast: boolean) => void): void {
    const base = this.#startInput(bytes.length);
    const lastPlaces = this.#lastPlaces;
    const tokens = this.#tokens;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const hashable = bytes.length - SHORTEST;
    let count = 0;
    let place = 0;
    while (place < bytes.length) {
      if (count === BLOCK_TOKENS) {
        onBlock(tokens, false);
        count = 0;
      }
      let length = 0;
      let earlier = 0;
      if (place <= hashable) {
        const four = view.getInt32(place, true);
        const hash = Math.imul(four, HASH_FACTOR) >>> HASH_SHIFT;
        earlier = (lastPlaces[hash] ?? 0) - base;
        lastPlaces[hash] = place + base;
        if (earlier >= 0 && place - earlier < FARTHEST && view.getInt32(earlier, true) === four) {
          length = measureMatch(view, earlier, place);
        }
      }
      if (length === 0) {
        tokens[count] = bytes[place] ?? 0;
        place += 1;
      } else {
        tokens[count] = (place - earlier) * DISTANCE_STEP + length;
        place += length;
        if (place <= hashable) {
          // or what starts with the end of a match would not be found again
          const four = view.getInt32(place - 2, true);
          lastPlaces[Math.imul(four, HASH_FACTOR) >>> HASH_SHIFT] = place - 2 + base;
        }
      }
      count += 1;
    }
    onBlock(tokens.subarray(0, count), true);
  }

  /** Places of earlier inputs are all below the base, so that the table need not be cleared. */
  #startInput(length: number): number {
    if (this.#base + length > MAX_POSITION) {
      this.#lastPlaces.fill(0);
      this.#base = 1;
    }
    const base = this.#base;
    this.#base += length;
    return base;
  }
}

/** How many bytes are the same from both places on, of which the first four are known to be. */
function measureMatch(view: DataView, earlier: number, place: number): number {
  const limit = Math.min(LONGEST, view.byteLength - place);
  let length = SHORTEST;
  while (length + 4 <= limit && view.getInt32(earlier + length) === view.getInt32(place + length)) {
    length += 4;
  }
  while (length < limit && view.getUint8(earlier + length) === view.getUint8(place + length)) {
    length += 1;
  }
  return length;
}
