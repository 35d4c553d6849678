import { type CoverBlock } from '#report/report-block.ts';
import { describeLatest } from '#report/sections/declared-levels.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatDayOf, nameLevel, namePerson } from '#report/sections/report-words.ts';
import { listSignOffFacts } from '#report/sections/sign-off-words.ts';
import { formatDay, formatList } from '#shared/format.ts';

/** The first page: whose assessment this is, of what, which version, and where the council stands. */
export function buildCover(facts: ReportFacts, versionTitle: string): CoverBlock {
  const { assessment, framework, results, createdAt } = facts;
  const person = namePerson(assessment.completedByName, assessment.completedByRole);
  const service = results.units.find(({ unit }) => unit.id === facts.part.unitId);
  const areas = framework.areas.filter(({ id }) => facts.part.areaIds?.includes(id));
  return {
    kind: 'cover',
    crest: facts.crest,
    title: `${framework.title}: self-assessment`,
    subtitle: assessment.councilName,
    facts: [
      { label: 'Version', text: versionTitle },
      ...listSignOffFacts(facts),
      ...(service === undefined ? [] : [{ label: 'Service', text: service.unit.name }]),
      ...(areas.length === 0
        ? []
        : [{ label: 'Areas', text: formatList(areas.map(({ title }) => title)) }]),
      { label: 'Standard', text: `${framework.title}, ${framework.edition}` },
      {
        label: 'Period',
        text: `${formatDay(assessment.periodStart)} to ${formatDay(assessment.periodEnd)}`,
      },
      {
        label: service === undefined ? 'Level reached' : 'Level reached by the council',
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
