import {
  Document,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  TableOfContents,
} from 'docx';

import { buildLinkedRuns } from '#report/docx/linked-runs.ts';
import { buildHeading, buildText } from '#report/docx/paragraphs.ts';
import { buildNotes } from '#report/docx/notes.ts';
import { buildTable } from '#report/docx/table.ts';
import { drawLevels, drawSeriesPicture } from '#report/docx/draw-pictures.ts';
import { drawSharePicture } from '#report/docx/draw-share-picture.ts';
import { setCreatedAt } from '#report/docx/set-created-at.ts';
import { buildCrest, buildPageHead } from '#report/docx/page-identity.ts';
import { INK, type Picture, writeSvg } from '#report/docx/picture.ts';
import { writePng } from '#report/docx/write-png.ts';
import { type ReportBlock, type ReportDocument } from '#report/report-block.ts';

type Part = Paragraph | TableOfContents | ReturnType<typeof buildTable>;

const BULLETS = 'bullets';
const NUMBERS = 'numbers';

/** The report as a Word file with real headings, lists, tables and alternative texts. */
export async function renderDocx(report: ReportDocument): Promise<Uint8Array> {
  const notices = [report.draftNotice, report.marking].filter((words) => words !== null);
  const colour = report.accentColour ?? INK;
  const heading = { run: { color: colour.slice(1) } };
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    { level: 0, format, text, style: { paragraph: { indent: { left: 560, hanging: 280 } } } },
  ];
  const document = new Document({
    title: report.title,
    creator: report.councilName,
    lastModifiedBy: report.councilName,
    subject: 'Equality self-assessment',
    features: { updateFields: true },
    styles: {
      default: {
        title: heading,
        heading1: heading,
        heading2: heading,
        heading3: heading,
        document: {
          run: { font: 'Arial', size: 24, language: { value: report.language } },
          paragraph: { spacing: { after: 160 } },
        },
      },
    },
    numbering: {
      config: [
        { reference: BULLETS, levels: level(LevelFormat.BULLET, '•') },
        { reference: NUMBERS, levels: level(LevelFormat.DECIMAL, '%1.') },
      ],
    },
    sections: [
      {
        ...(notices.length > 0 && { headers: { default: buildPageHead(notices) } }),
        children: [
          ...(report.draftNotice === null ? [] : [buildText('', report.draftNotice)]),
          ...report.blocks.flatMap((block, index) => buildParts(block, index, colour)),
        ],
      },
    ],
  });
  const blob = await Packer.toBlob(document);
  return setCreatedAt(new Uint8Array(await blob.arrayBuffer()), report.createdAt);
}

/** `index` keeps the numbers and notes of one block apart from those of the next. */
function buildParts(block: ReportBlock, index: number, colour: string): Part[] {
  switch (block.kind) {
    case 'cover':
      return [
        ...(block.crest === null ? [] : [buildCrest(block.crest)]),
        new Paragraph({ text: block.title, style: 'Title' }),
        buildText(block.subtitle),
        ...block.facts.map(({ label, text }) => buildText(text, label)),
      ];
    case 'contents':
      return [
        buildHeading(block.title, 1, true),
        new TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-2' }),
        new Paragraph({ children: [new PageBreak()] }),
      ];
    case 'heading':
      return [buildHeading(block.text, block.level, block.startsPage ?? false)];
    case 'paragraph':
      return [buildText(block.text, undefined, block.language)];
    case 'list': {
      const reference = block.isOrdered ? NUMBERS : BULLETS;
      return block.items.map(
        (item) =>
          new Paragraph({
            children: buildLinkedRuns(item),
            numbering: { reference, level: 0, instance: index },
          }),
      );
    }
    case 'level-drawing':
      return buildFigure(block.title, block.description, drawLevels(block), colour);
    case 'series-drawing':
      return buildFigure(
        `${block.title} (${block.unit})`,
        block.description,
        drawSeriesPicture(block),
        colour,
      );
    case 'share-plot':
      return buildFigure(block.title, block.description, drawSharePicture(block), colour);
    case 'table':
      return [
        buildText('', block.caption),
        buildTable(block, index),
        ...buildNotes(block.notes ?? [], index),
        new Paragraph(''),
      ];
  }
}

function buildFigure(
  title: string,
  description: string,
  picture: Picture | null,
  colour: string,
): Part[] {
  if (picture === null) return [];
  const { width, height } = picture;
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(writeSvg(picture, colour)),
    fallback: { type: 'png', data: writePng(picture) },
    transformation: { width, height },
    altText: { name: title, title, description },
  });
  return [buildText('', title), new Paragraph({ children: [image] })];
}
