import { type Declaration } from '#domain/declaration.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { sortByDay } from '#report/sections/declared-levels.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatDayOf, nameLevel, namePerson } from '#report/sections/report-words.ts';
import { formatDay } from '#shared/format.ts';

/** The "Declarations" section: every level declared or verified, the withdrawn ones marked. */
export function buildDeclarations(facts: ReportFacts): ReportBlock[] {
  const heading = { kind: 'heading', level: 1, text: 'Declarations', startsPage: true } as const;
  if (facts.declarations.length === 0) {
    return [heading, { kind: 'paragraph', text: 'No level has been declared or verified.' }];
  }
  const isPublic = facts.audience === 'public';
  return [
    heading,
    {
      kind: 'table',
      caption: 'Levels declared and verified, the earliest decision first',
      columns: [
        { head: 'Level', weight: 3, isRowHeader: true },
        { head: 'Kind', weight: 2 },
        { head: 'By', weight: 3 },
        { head: 'Date', weight: 2 },
        { head: 'State', weight: 2 },
        ...(isPublic ? [] : [{ head: 'Note', weight: 3 }]),
      ],
      rows: sortByDay(facts.declarations).map((row) => [
        nameLevel(facts.framework, row.levelNumber),
        kindWords[row.kind],
        namePerson(row.byName, row.byRole),
        formatDay(row.decidedOn),
        row.withdrawnAt === null ? 'Stands' : `Withdrawn on ${formatDayOf(row.withdrawnAt)}`,
        ...(isPublic ? [] : [row.note.trim() === '' ? 'No note' : row.note.trim()]),
      ]),
    },
  ];
}

const kindWords: Readonly<Record<Declaration['kind'], string>> = {
  declared: 'Declared by the council',
  verified: 'Verified from outside',
};
