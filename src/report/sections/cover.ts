import { type CoverBlock } from '#report/report-block.ts';
import { describeLatest } from '#report/sections/declared-levels.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatDayOf, nameLevel, namePerson } from '#report/sections/report-words.ts';
import { formatDay } from '#shared/format.ts';

/** The first page: whose assessment this is, of what, and where it stands. */
export function buildCover(facts: ReportFacts): CoverBlock {
  const { assessment, framework, results, createdAt } = facts;
  const person = namePerson(assessment.completedByName, assessment.completedByRole);
  return {
    kind: 'cover',
    title: `${framework.title}: self-assessment`,
    subtitle: assessment.councilName,
    facts: [
      { label: 'Standard', text: `${framework.title}, ${framework.edition}` },
      {
        label: 'Period',
        text: `${formatDay(assessment.periodStart)} to ${formatDay(assessment.periodEnd)}`,
      },
      {
        label: 'Level reached',
        text: `${nameLevel(framework, results.attainment.overallLevel)}, worked out from the answers`,
      },
      { label: 'Level declared', text: describeLatest(facts, 'declared', 'None') },
      { label: 'Level verified', text: describeLatest(facts, 'verified', 'None') },
      { label: 'Level aimed for', text: nameLevel(framework, assessment.levelAimedFor) },
      { label: 'Completed by', text: person === '' ? 'Not given' : person },
      { label: 'Report made', text: formatDayOf(createdAt) },
      {
        label: 'About the wording',
        text: 'This report is not an official document of the scheme. The wording of the criteria is this app’s own; “How this assessment was made” says what it rests on.',
      },
    ],
  };
}
