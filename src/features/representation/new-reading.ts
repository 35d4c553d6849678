/** A reading to be added to a measure; the day is ISO 8601, or null. */
export type NewReading = {
  readonly period: string;
  readonly day: string | null;
  readonly value: number;
  readonly note: string;
};
