import { PDFHexString } from 'pdf-lib';

import { checkTable } from './check-table.ts';
import { readAttribute, readEntry, type ReadElement } from './structure-reader.ts';

const mayHoldOnly: Record<string, readonly string[]> = {
  Table: ['TR', 'THead', 'TBody', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
};
const mustBeIn: Record<string, readonly string[]> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

/** Findings of the rules on the structure tree; the numbers are those of veraPDF's PDF/UA-1 profile. */
export function checkStructure(elements: readonly ReadElement[]): string[] {
  const findings: string[] = [];
  let lastLevel = 0;
  for (const element of elements) {
    const { type } = element;
    findings.push(...checkPlace(element));
    const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
    if (level > lastLevel + 1) findings.push(`7.4.2-1 H${level} after H${lastLevel}`);
    if (level > 0) lastLevel = level;
    if (level > 0 && element.marks.length === 0) findings.push(`empty ${type}`);
    findings.push(...checkElement(element));
  }
  return findings;
}

function checkPlace({ type, children, parent }: ReadElement): string[] {
  const allowed = mayHoldOnly[type];
  const isHoldingOthers = allowed && !children.every((child) => allowed.includes(child.type));
  const isMisplaced = mustBeIn[type]?.includes(parent?.type ?? '') === false;
  return [
    ...(isHoldingOthers ? [`7.2 children of ${type}`] : []),
    ...(isMisplaced ? [`7.2 parent of ${type}`] : []),
  ];
}

function checkElement(element: ReadElement): string[] {
  switch (element.type) {
    case 'Figure': {
      const alternative = readEntry(element.dict, 'Alt');
      const hasWords = alternative instanceof PDFHexString && alternative.decodeText() !== '';
      return [
        ...(hasWords ? [] : ['7.3-1 Figure without Alt']),
        ...(readAttribute(element, 'BBox') ? [] : ['Figure without BBox']),
      ];
    }
    case 'Link':
      return element.linkRefs.length > 0 ? [] : ['7.18.5-1 Link without OBJR'];
    case 'Table':
      return checkTable(element);
    default:
      return [];
  }
}
