import { DUE_SOON_DAYS, type Rag } from '#domain/action-rag.ts';
import { type MeasureStatus } from '#domain/measure-status.ts';

/** How an action stands. */
export const ragWords: { readonly [Each in Rag]: string } = {
  complete: 'Complete',
  stopped: 'Stopped',
  red: 'Red: overdue',
  amber: 'Amber: at risk',
  green: 'Green: on time',
  'no-due-date': 'No due date',
};

export const RAG_RULE = `Red: the due date has passed. Amber: not started although its start date has passed, or not started and due within ${DUE_SOON_DAYS} days. Green: any other open action with a due date. Complete and stopped actions have no colour. The colour is worked out from the dates and the status; nobody sets it.`;

/** How a measure stands. */
export const measureStatusWords: { readonly [Each in MeasureStatus]: string } = {
  'on-track': 'On track',
  slipping: 'Slipping',
  missed: 'Target missed',
  'no-reading': 'No reading yet',
  'no-target': 'No target',
  'not-judged': 'Not judged',
};

export const MEASURE_STATUS_RULE =
  'Missed: the latest reading does not reach the last target whose day has passed. On track: it is no worse than a straight line from the last passed target (or else the baseline, or else the first reading) to the next target. Slipping: it is worse than that line. Where neither way is better, nothing is judged.';
