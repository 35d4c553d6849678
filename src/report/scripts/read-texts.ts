import { type ReportBlock, type ReportDocument, type TableBlock } from '#report/report-block.ts';

/** A text of the report and where it stands, for people. */
type PlacedText = { readonly place: string; readonly text: string };

/**
 * Every text of a report in reading order.
 *
 * @yields The text with the heading, table, row and column it stands in.
 */
export function* readTexts({
  title,
  councilName,
  marking,
  blocks,
}: ReportDocument): Generator<PlacedText> {
  yield { place: 'Title', text: title };
  yield { place: 'Head of each page', text: [councilName, marking ?? ''].join('\n') };
  let heading = '';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      heading = block.text;
      yield { place: 'Heading', text: block.text };
    } else {
      for (const { place, text } of readBlock(block)) {
        yield { place: [heading, place].filter((part) => part !== '').join(', '), text };
      }
    }
  }
}

type OtherBlock = Exclude<ReportBlock, { readonly kind: 'heading' }>;

function* readBlock(block: OtherBlock): Generator<PlacedText> {
  switch (block.kind) {
    case 'cover':
      yield { place: 'Cover, words for the crest', text: block.crest?.alternative ?? '' };
      yield { place: 'Cover', text: block.title };
      yield { place: 'Cover', text: block.subtitle };
      for (const { label, text } of block.facts) yield { place: `Cover, ${label}`, text };
      break;
    case 'contents':
      yield { place: '', text: block.title };
      break;
    case 'paragraph':
      yield { place: '', text: block.text };
      break;
    case 'list':
      for (const text of block.items) yield { place: '', text };
      break;
    case 'table':
      yield* readTable(block);
      break;
    case 'level-drawing':
    case 'share-plot':
    case 'series-drawing': {
      const texts = [block.title, ...readLabels(block), block.description];
      yield { place: 'drawing', text: texts.join('\n') };
    }
  }
}

function* readTable({ caption, columns, rows }: TableBlock): Generator<PlacedText> {
  yield { place: 'caption of a table', text: caption };
  for (const { head } of columns) yield { place: `table “${caption}”`, text: head };
  for (const row of rows) {
    const rowHead = row.find((_, index) => columns[index]?.isRowHeader) ?? '';
    for (const [index, text] of row.entries()) {
      const column = columns[index]?.head ?? '';
      const isNamed = text !== rowHead && rowHead !== '';
      yield { place: [caption, isNamed ? rowHead : '', column].filter(Boolean).join(', '), text };
    }
  }
}

function readLabels(
  block: Extract<OtherBlock, { readonly kind: 'level-drawing' | 'share-plot' | 'series-drawing' }>,
): string[] {
  switch (block.kind) {
    case 'level-drawing':
      return block.rows.map(({ label }) => label);
    case 'share-plot':
      return block.rows.flatMap(({ label, note }) => [label, note]);
    case 'series-drawing':
      return [block.unit, ...block.series.benchmarks.map(({ label }) => label)];
  }
}
