import { noRecords } from '#domain/records/record-kinds.ts';
import { type Answer, answerSchema } from '#domain/answer.ts';
import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type Assessment, assessmentSchema } from '#domain/assessment.ts';
import { type Unit, unitSchema } from '#domain/unit.ts';

const ids = {
  assessment: '01900000-0000-7000-8000-000000000001',
  corporate: '01900000-0000-7000-8000-000000000002',
  waste: '01900000-0000-7000-8000-000000000003',
  answer: '01900000-0000-7000-8000-000000000004',
};
const stamped = { updatedAt: '2026-05-01T09:00:00Z', updatedBy: 'Sam Field' };

/** An assessment of "Anytown Borough Council" by the small framework, with what differs given. */
export function anAssessment(differing: Partial<Assessment> = {}): Assessment {
  return assessmentSchema.parse({
    id: ids.assessment,
    councilName: 'Anytown Borough Council',
    frameworkId: 'small-2007',
    frameworkVersion: '1.2.0',
    periodStart: '2026-04-01',
    periodEnd: '2027-03-31',
    levelAimedFor: 2,
    strandIds: ['race', 'age'],
    completedByName: 'Sam Field',
    completedByRole: 'Equality officer',
    serviceRule: { kind: 'every' },
    archivedAt: null,
    deletedAt: null,
    createdAt: '2026-04-02T09:00:00Z',
    ...stamped,
    ...differing,
  });
}

/** The council as a whole, and one service called Waste. */
export function someUnits(): Unit[] {
  const common = {
    assessmentId: ids.assessment,
    retiredAt: null,
    createdAt: '2026-04-02T09:00:00Z',
    ...stamped,
  };
  return [
    { ...common, id: ids.corporate, kind: 'corporate', name: 'The council as a whole' },
    { ...common, id: ids.waste, kind: 'service', name: 'Waste' },
  ].map((unit) => unitSchema.parse(unit));
}

/** What Waste says of the service criterion. */
export function anAnswer(): Answer {
  return answerSchema.parse({
    id: ids.answer,
    assessmentId: ids.assessment,
    unitId: ids.waste,
    criterionId: '2.L.01',
    judgement: 'met',
    notApplicableReason: '',
    commentary: 'Assessed in May — see the “Café” file',
    strandVerdicts: { age: { judgement: 'in-progress', notApplicableReason: '' } },
    ...stamped,
  });
}

/** The whole of it as a saved copy. */
export function aFile(differing: Partial<Assessment> = {}): AssessmentFile {
  return {
    format: 'equality-standard-assessment',
    formatVersion: 5,
    savedAt: '2026-06-01T10:30:00Z',
    savedBy: 'Sam Field',
    assessment: anAssessment(differing),
    units: someUnits(),
    answers: [anAnswer()],
    declarations: [],
    records: noRecords,
    snapshots: [],
    colleagues: { parts: [], mergedPlaces: [], receipts: [] },
    changes: [],
  };
}
