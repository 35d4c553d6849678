type Option = { readonly value: string; readonly label: string };

type FieldShape = {
  /** Where the value stands in what is edited, for example `title` or `readings[id].note`. */
  readonly place: string;
  readonly label: string;
  readonly hint?: string | undefined;
};

/** One field that saves itself as it is filled in. */
export type AutoField =
  | (FieldShape & {
      readonly kind: 'line' | 'text';
      readonly value: string;
      readonly maxLength: number;
    })
  | (FieldShape & { readonly kind: 'day'; readonly value: string | null })
  | (FieldShape & {
      readonly kind: 'figure';
      readonly value: number | null;
      /** The least and the most it can be; null where there is no such bound. */
      readonly least: number | null;
      readonly most: number | null;
    })
  | (FieldShape & {
      readonly kind: 'choice';
      /** Empty for a choice that has not been made, where that is allowed. */
      readonly value: string;
      readonly options: readonly Option[];
      readonly isRequired: boolean;
    })
  /** Few options, all in sight. */
  | (FieldShape & {
      readonly kind: 'choices';
      readonly values: readonly string[];
      readonly options: readonly Option[];
    })
  /** Many options: the chosen ones are listed, the others picked from a list. */
  | (FieldShape & {
      readonly kind: 'picks';
      readonly values: readonly string[];
      readonly options: readonly (Option & { readonly href?: string })[];
    })
  | (FieldShape & {
      readonly kind: 'items';
      readonly itemName: string;
      readonly items: readonly { readonly id: string; readonly fields: readonly AutoField[] }[];
      /** A new, empty item. */
      readonly emptyItem: Readonly<Record<string, unknown>>;
    });

/** Where the fields read what is still on its way to be saved, and hand over each change at once. */
export type AutoPort = {
  /** What was last written to this place and is not saved yet; undefined when all of it is. */
  readonly readPending: (place: string) => unknown;
  readonly write: (place: string, value: AutoValue) => void;
  /** A new visit to a field begins: what changes from here on is a new entry in the history. */
  readonly startVisit: () => void;
  readonly createId: () => string;
  /** The calendar day (ISO 8601) typed in three boxes, or null when there is no such day. */
  readonly readDay: (parts: DayParts) => string | null;
  readonly splitDay: (day: string) => DayParts;
};

export type DayParts = { readonly day: string; readonly month: string; readonly year: string };

export type AutoValue = string | number | boolean | null | { readonly [key: string]: AutoValue };
