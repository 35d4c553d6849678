import { type ColleagueRows } from '#domain/merge/colleague-rows.ts';

/** An assessment that nobody else has had a part of. */
export const noColleagueRows = {
  parts: [],
  mergedPlaces: [],
  receipts: [],
} satisfies ColleagueRows;
