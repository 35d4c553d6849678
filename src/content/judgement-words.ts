import { type Judgement } from '#domain/answer.ts';
import { type Standing } from '#domain/standing.ts';

/** What the page and the report call each judgement. */
export const judgementWords: Readonly<Record<Judgement, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  met: 'Met',
  'not-applicable': 'Not applicable',
};

/** The same for a standing, which also knows a "not applicable" that lacks its reason. */
export const standingWords: Readonly<Record<Standing, string>> = {
  ...judgementWords,
  'reason-missing': 'Not applicable, reason missing',
};
