import { type ReportBlock, type ReportDocument } from '#report/report-block.ts';
import { isPlain, normaliseText } from '#report/scripts/normalise-text.ts';
import { replaceUnprintable } from '#report/scripts/unprintable.ts';

/** Normalised, with a note in place of each passage that the fonts cannot print rightly. */
function cleanText(text: string): string {
  return isPlain(text) ? text : replaceUnprintable(normaliseText(text));
}

/** A heading or title stands in contents and bookmarks, so it has no line breaks. */
function cleanLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').trim();
}

/** The document with every text in it cleaned. */
export function cleanDocument(document: ReportDocument): ReportDocument {
  return {
    ...document,
    title: cleanLine(document.title),
    councilName: cleanLine(document.councilName),
    marking: document.marking === null ? null : cleanLine(document.marking),
    blocks: document.blocks.map(cleanBlock),
  };
}

function cleanBlock(block: ReportBlock): ReportBlock {
  switch (block.kind) {
    case 'cover':
      return {
        ...block,
        crest: block.crest && { ...block.crest, alternative: cleanText(block.crest.alternative) },
        title: cleanLine(block.title),
        subtitle: cleanText(block.subtitle),
        facts: block.facts.map(({ label, text }) => ({
          label: cleanLine(label),
          text: cleanText(text),
        })),
      };
    case 'contents':
      return { ...block, title: cleanLine(block.title) };
    case 'heading':
      return { ...block, text: cleanLine(block.text) };
    case 'paragraph':
      return { ...block, text: cleanText(block.text).trim() };
    case 'list':
      return { ...block, items: block.items.map((item) => cleanText(item).trim()) };
    case 'level-drawing':
      return {
        ...block,
        title: cleanLine(block.title),
        description: cleanText(block.description),
        rows: block.rows.map((row) => ({ ...row, label: cleanLine(row.label) })),
      };
    case 'share-plot':
      return {
        ...block,
        title: cleanLine(block.title),
        description: cleanText(block.description),
        rows: block.rows.map((row) => ({
          ...row,
          label: cleanLine(row.label),
          note: cleanLine(row.note),
        })),
      };
    case 'series-drawing': {
      const { readings, targets, benchmarks } = block.series;
      return {
        ...block,
        title: cleanLine(block.title),
        description: cleanText(block.description),
        unit: cleanLine(block.unit),
        series: {
          readings,
          targets,
          benchmarks: benchmarks.map(({ label, value }) => ({ label: cleanLine(label), value })),
        },
      };
    }
    case 'table':
      return {
        ...block,
        caption: cleanLine(block.caption),
        columns: block.columns.map((column) => ({
          ...column,
          head: cleanLine(column.head),
          ...(column.group !== undefined && { group: cleanLine(column.group) }),
        })),
        rows: block.rows.map((row) => row.map((text) => cleanText(text).trim())),
        ...(block.notes !== undefined && { notes: block.notes.map(cleanLine) }),
      };
  }
}
