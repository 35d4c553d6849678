import { type Answer } from '#domain/answer.ts';
import { type Assessment } from '#domain/assessment.ts';
import { type Declaration } from '#domain/declaration.ts';
import { emptyRecords } from '#domain/records/empty-records.ts';
import { type Measure } from '#domain/records/measure.ts';
import {
  type RecordKind,
  type RecordOf,
  type RecordsByKind,
} from '#domain/records/record-kinds.ts';
import { publicFields } from '#report/audience/public-fields.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

/** Stands for a reason that is given and not published: an empty one would not count. */
const REASON_WITHHELD = 'Not published';

/**
 * The input with everything internal taken out, before any section can print it. Figures and levels
 * stay as they are. Commentaries and the reasons for "not applicable" go too unless they are to be
 * printed, and so do the names of those who signed; who declared or verified a level is a public act.
 */
export function publishInput(input: ReportInput): ReportInput {
  return {
    ...input,
    assessment: publishAssessment(input.assessment),
    answers: input.hasCommentary ? input.answers : input.answers.map(withholdWords),
    declarations: input.declarations.map(publishDeclaration),
    records: publishRecords(input.records),
    representation: publishRepresentation(input.representation),
    snapshots: input.snapshots.map((snapshot) => ({ ...snapshot, title: '', takenBy: '' })),
  };
}

function publishAssessment(assessment: Assessment): Assessment {
  return { ...assessment, completedByName: '', updatedBy: '' };
}

function withholdWords(answer: Answer): Answer {
  return {
    ...answer,
    updatedBy: '',
    commentary: '',
    notApplicableReason: withholdReason(answer.notApplicableReason),
    strandVerdicts: Object.fromEntries(
      Object.entries(answer.strandVerdicts).map(([strandId, verdict]) => [
        strandId,
        { ...verdict, notApplicableReason: withholdReason(verdict.notApplicableReason) },
      ]),
    ),
  };
}

function withholdReason(reason: string): string {
  return reason.trim() === '' ? '' : REASON_WITHHELD;
}

function publishDeclaration(declaration: Declaration): Declaration {
  return { ...declaration, note: '', updatedBy: '' };
}

function publishRecords(records: RecordsByKind): RecordsByKind {
  const { evidence, measures } = records;
  return {
    evidence: publishEach(
      'evidence',
      evidence.filter(({ audience }) => audience === 'public'),
    ),
    scrutiny: publishEach('scrutiny', records.scrutiny),
    consultations: publishEach('consultations', records.consultations),
    objectives: publishEach('objectives', records.objectives),
    measures: publishEach('measures', measures).map(withoutReadingNotes),
    actions: publishEach('actions', records.actions),
    reviews: publishEach('reviews', records.reviews),
    signOffs: publishEach('signOffs', records.signOffs),
    groupSchemes: publishEach('groupSchemes', records.groupSchemes),
    populations: publishEach('populations', records.populations),
    // numbers of people reach a report only through the rule for small numbers
    headcounts: [],
    benchmarks: publishEach('benchmarks', records.benchmarks),
    representationTargets: publishEach('representationTargets', records.representationTargets),
  };
}

/** Numbers are protected already; what officers wrote about them for each other goes. */
function publishRepresentation(
  representation: ReportInput['representation'],
): ReportInput['representation'] {
  if (representation === null) return null;
  return {
    ...representation,
    populations: representation.populations.map(({ population, profiles }) => ({
      population: publishOne('populations', population),
      profiles: profiles.map((profile) => ({
        ...profile,
        headcount: { ...profile.headcount, note: '' },
      })),
    })),
    targets: representation.targets.map((each) => ({
      ...each,
      target: publishOne('representationTargets', each.target),
      leverRows: [],
    })),
    benchmarks: representation.benchmarks.map((each) => ({
      ...each,
      benchmark: publishOne('benchmarks', each.benchmark),
    })),
  };
}

function withoutReadingNotes(measure: Measure): Measure {
  return { ...measure, readings: measure.readings.map((reading) => ({ ...reading, note: '' })) };
}

/** Each record with its internal fields as empty as those of a new one. */
function publishEach<Kind extends RecordKind>(
  kind: Kind,
  records: readonly RecordOf<Kind>[],
): RecordOf<Kind>[] {
  return records.map((record) => publishOne(kind, record));
}

function publishOne<Kind extends RecordKind>(kind: Kind, record: RecordOf<Kind>): RecordOf<Kind> {
  const shown = new Set<PropertyKey>(publicFields[kind]);
  const blank = Object.fromEntries(
    Object.entries(emptyRecords[kind]).filter(([field]) => !shown.has(field)),
  );
  return { ...record, ...blank, removalReason: '', updatedBy: '' };
}
