import { measureStatusWords, ragWords } from '#content/plan-words.ts';
import { type Rag } from '#domain/action-rag.ts';
import { type MeasureStatus } from '#domain/measure-status.ts';
import { Tag } from '#ui/tag.tsx';

type Colour = 'grey' | 'blue' | 'green' | 'yellow' | 'red';

const ragColours: { readonly [Each in Rag]: Colour } = {
  complete: 'blue',
  stopped: 'grey',
  red: 'red',
  amber: 'yellow',
  green: 'green',
  'no-due-date': 'grey',
};

const statusColours: { readonly [Each in MeasureStatus]: Colour } = {
  'on-track': 'green',
  slipping: 'yellow',
  missed: 'red',
  'no-reading': 'grey',
  'no-target': 'grey',
  'not-judged': 'grey',
};

/** How an action stands. */
export function RagTag({ rag }: { readonly rag: Rag }) {
  return <Tag text={ragWords[rag]} colour={ragColours[rag]} />;
}

/** How a measure stands. */
export function MeasureTag({ status }: { readonly status: MeasureStatus }) {
  return <Tag text={measureStatusWords[status]} colour={statusColours[status]} />;
}
