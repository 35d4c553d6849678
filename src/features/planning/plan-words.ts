import { DUE_SOON_DAYS, type Rag } from '#domain/action-rag.ts';
import { type MeasureStatus } from '#domain/measure-status.ts';

type Words = {
  readonly text: string;
  readonly colour: 'grey' | 'blue' | 'green' | 'yellow' | 'red';
};

/** How an action stands, as a tag: the words alone carry the meaning. */
export const ragWords: { readonly [Each in Rag]: Words } = {
  complete: { text: 'Complete', colour: 'blue' },
  stopped: { text: 'Stopped', colour: 'grey' },
  red: { text: 'Red: overdue', colour: 'red' },
  amber: { text: 'Amber: at risk', colour: 'yellow' },
  green: { text: 'Green: on time', colour: 'green' },
  'no-due-date': { text: 'No due date', colour: 'grey' },
};

export const RAG_RULE = `Red: the due date has passed. Amber: not started although its start date has passed, or not started and due within ${DUE_SOON_DAYS} days. Green: any other open action with a due date. Complete and stopped actions have no colour. The colour is worked out from the dates and the status; nobody sets it.`;

/** How a measure stands, as a tag. */
export const measureStatusWords: { readonly [Each in MeasureStatus]: Words } = {
  'on-track': { text: 'On track', colour: 'green' },
  slipping: { text: 'Slipping', colour: 'yellow' },
  missed: { text: 'Target missed', colour: 'red' },
  'no-reading': { text: 'No reading yet', colour: 'grey' },
  'no-target': { text: 'No target', colour: 'grey' },
  'not-judged': { text: 'Not judged', colour: 'grey' },
};

export const MEASURE_STATUS_RULE =
  'Missed: the latest reading does not reach the last target whose day has passed. On track: it is no worse than a straight line from the last passed target (or else the baseline, or else the first reading) to the next target. Slipping: it is worse than that line. Where neither way is better, nothing is judged.';
