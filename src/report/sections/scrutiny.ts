import { upholdChallenges, isOpenChallenge } from '#domain/challenges.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { measureResults } from '#domain/results.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { nameAnswer } from '#report/sections/describe-field.ts';
import { tabulateRecord } from '#report/sections/record-table.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { nameLevel } from '#report/sections/report-words.ts';
import { formatCount } from '#shared/format.ts';

/** The "Scrutiny and consultation" section: what reviewers said, and who was asked. */
export function buildScrutiny(facts: ReportFacts): ReportBlock[] {
  return [
    { kind: 'heading', level: 1, text: 'Scrutiny and consultation', startsPage: true },
    { kind: 'heading', level: 2, text: 'Scrutiny' },
    ...describeScrutiny(facts),
    { kind: 'heading', level: 2, text: 'Consultation' },
    ...describeConsultation(facts),
  ];
}

function describeScrutiny(facts: ReportFacts): ReportBlock[] {
  const records = facts.shown.scrutiny;
  if (records.length === 0) return [paragraph('No answer has been looked at by a reviewer.')];
  const { framework, assessment, units, answers, results } = facts;
  const open = records.filter(isOpenChallenge);
  const upheld = measureResults(framework, {
    assessment,
    units,
    answers: upholdChallenges(answers, keepInUse(facts.records.scrutiny)),
  });
  // what reviewers wrote is between them and the council
  const listed = facts.audience === 'public' ? [] : records;
  const level = nameLevel(framework, results.attainment.overallLevel);
  const levelIfUpheld = nameLevel(framework, upheld.attainment.overallLevel);
  return [
    paragraph(
      `${formatCount(records.length, 'scrutiny comment')}, ${formatCount(open.length, 'challenge')} still open. Level as self-assessed: ${level}. Level if every open challenge were upheld: ${levelIfUpheld}.`,
    ),
    ...listed.map((record) => ({
      ...tabulateRecord(facts, 'scrutiny', record),
      caption: nameAnswer(facts, record.answerKey),
    })),
  ];
}

function describeConsultation(facts: ReportFacts): ReportBlock[] {
  const records = facts.shown.consultations;
  if (records.length === 0) return [paragraph('No consultation is recorded.')];
  return records.map((record) => tabulateRecord(facts, 'consultations', record));
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}
