/** What a field's ids name: strands of the framework, its criteria, units, or other records. */
export type LinkTarget =
  | 'strands'
  | 'criteria'
  | 'units'
  | 'objectives'
  | 'measures'
  | 'actions'
  | 'answers'
  | 'populations'
  | 'benchmarks'
  | 'schemes'
  | 'groups';

export type FieldOption = { readonly value: string; readonly label: string };

type FieldShape = {
  /** The field's name in the record's schema. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Asked for only while another field holds this value. */
  readonly shownWhen?: { readonly name: string; readonly value: string };
  /** What the field of a new item begins with: today's date, or who adds it. */
  readonly startsAs?: 'today' | 'person';
};

/** One field of a record as people see it: the same for the page, the report and spreadsheets. */
export type RecordField =
  | (FieldShape & { readonly kind: 'line' | 'text' | 'day' })
  | (FieldShape & {
      readonly kind: 'figure';
      /** The least and the most it can be, where there are such. */
      readonly least?: number;
      readonly most?: number;
    })
  /** A figure for each group of a scheme; typed in a grid of its own, not among the fields. */
  | (FieldShape & { readonly kind: 'group-figures' })
  | (FieldShape & { readonly kind: 'choice' | 'choices'; readonly options: readonly FieldOption[] })
  | (FieldShape & { readonly kind: 'link' | 'links'; readonly linksTo: LinkTarget })
  | (FieldShape & {
      readonly kind: 'items';
      /** One item, with its article: "a reading". */
      readonly itemName: string;
      readonly fields: readonly RecordField[];
    });
