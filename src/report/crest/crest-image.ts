import { type Crest } from '#domain/report-identity.ts';

/** A picture that a report can show: nothing in it but the picture. */
export type CrestImage = Pick<Crest, 'mediaType' | 'widthPixels' | 'heightPixels'> & {
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Why a file cannot be a crest. */
export type CrestFault =
  | { readonly kind: 'too-large' }
  /** Neither PNG nor JPEG, whatever its name says. */
  | { readonly kind: 'other-kind' }
  | { readonly kind: 'damaged' }
  | {
      readonly kind: 'too-many-pixels';
      readonly widthPixels: number;
      readonly heightPixels: number;
    }
  /** A sound picture of a sort that not every reader of reports shows alike. */
  | {
      readonly kind: 'unusual';
      readonly sort: 'interlaced' | 'deep' | 'few-colours' | 'four-inks';
    };
