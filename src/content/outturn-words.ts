import { type Quarter, type Travel } from '#domain/outturn.ts';

export const travelWords: { readonly [Each in Travel]: string } = {
  better: 'Better than last year',
  worse: 'Worse than last year',
  same: 'The same as last year',
  higher: 'Higher than last year',
  lower: 'Lower than last year',
};

export const quarterWords: { readonly [Each in Quarter]: string } = {
  top: 'In the top quarter',
  second: 'In the second quarter',
  third: 'In the third quarter',
  bottom: 'In the bottom quarter',
};

/** Which way is better, as outturn tables say it. */
export const betterWords = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  neither: 'Neither way is better by itself',
} as const;
