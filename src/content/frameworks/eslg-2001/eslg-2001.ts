import { eslg2007Data } from '#content/frameworks/eslg-2007/eslg-2007.ts';

import edition from '#content/frameworks/eslg-2001/edition.json';

const { levelTitles, ...editionData } = edition;
const titleOf = new Map(levelTitles.map((level) => [level.number, level.title]));

/** The first edition: the same levels and criteria under its own strands and titles. */
export const eslg2001Data = {
  ...eslg2007Data,
  ...editionData,
  levels: eslg2007Data.levels.map((level) => ({
    ...level,
    title: titleOf.get(level.number) ?? level.title,
  })),
};
