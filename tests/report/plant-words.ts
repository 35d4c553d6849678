import { recordFields } from '#content/record-fields/record-fields.ts';
import { type RecordKind } from '#domain/records/record-kinds.ts';

import { nextId } from '../support/record-builders.ts';

/** Words that stand nowhere else, each under the name of the place it was put in. */
export class Planter {
  readonly words = new Map<string, string>();

  /** A new word, in capitals so that no line break can fall within it, and part of no other. */
  plant(place: string): string {
    const letters = this.words.size
      .toString(26)
      .padStart(3, '0')
      .replaceAll(/\d/g, (digit) => 'QRSTUVWXYZ'[Number(digit)]!)
      .toUpperCase();
    const word = `ZQ${letters}X`;
    this.words.set(place, word);
    return word;
  }

  /** Puts a planted word into every text of a record, however deep; ids and choices are left alone. */
  plantIn(kind: RecordKind, prefix: string = kind): Record<string, unknown> {
    const texts = new Set(['line', 'text']);
    const filled: Record<string, unknown> = {};
    for (const field of recordFields[kind]) {
      const place = `${prefix}.${field.name}`;
      if (texts.has(field.kind)) filled[field.name] = this.plant(place);
      if (field.kind === 'figure') filled[field.name] = 12.5;
      if (field.kind === 'items') {
        const item = field.fields.map((sub) => [
          sub.name,
          texts.has(sub.kind)
            ? this.plant(`${place}.${sub.name}`)
            : sub.kind === 'figure'
              ? 7
              : '2026-06-30',
        ]);
        filled[field.name] = [{ ...Object.fromEntries(item), id: nextId() }];
      }
    }
    return filled;
  }

  /** The places whose word is not in the text. */
  findMissing(text: string): string[] {
    return [...this.words].filter(([, word]) => !text.includes(word)).map(([place]) => place);
  }
}
