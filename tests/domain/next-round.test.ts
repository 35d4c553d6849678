import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findInconsistency } from '#domain/assessment-file-faults.ts';
import { assessmentFileSchema } from '#domain/assessment-file.ts';
import { assessmentIdSchema } from '#domain/assessment.ts';
import { startNextRound } from '#domain/next-round.ts';

import {
  anAnswer,
  anAssessment,
  aDeclaration,
  aRecordAllMet,
  aUnit,
  CORPORATE_ID,
  HOUSING_ID,
  PLANNING_ID,
  withAnswers,
} from '../support/builders.ts';
import { anAssessmentFile, aSnapshot } from '../support/file-builders.ts';
import { aReading, aRecord, nextId } from '../support/record-builders.ts';

const newAssessmentId = assessmentIdSchema.parse('01930000-0000-7000-8000-000000000002');
const setting = {
  newAssessmentId,
  createId: nextId,
  at: '2027-04-05T08:00:00.000Z',
  by: 'Bob Lee',
};
const removedAt = '2026-11-21T09:00:00.000Z';
const units = [
  aUnit({ id: CORPORATE_ID, kind: 'corporate', name: 'The council as a whole' }),
  aUnit(),
  aUnit({ id: PLANNING_ID, name: 'Planning', retiredAt: removedAt }),
];
const objective = aRecord('objectives', { title: 'Fair housing' });
const gone = aRecord('objectives', { title: 'Given up', removedAt });
const measure = aRecord('measures', {
  name: 'Complaints',
  objectiveIds: [objective.id, gone.id],
  readings: [aReading('2026-06-30', 4)],
});
const goneMeasure = aRecord('measures', { name: 'Not counted', removedAt });
const evidence = aRecord('evidence', {
  title: 'Policy',
  answerKeys: [`${HOUSING_ID}/1.Y.01`, `${PLANNING_ID}/1.Y.01`],
});
const action = aRecord('actions', {
  title: 'Train staff',
  unitId: PLANNING_ID as never,
  objectiveIds: [gone.id, objective.id],
  measureIds: [measure.id, goneMeasure.id],
  carriedOverCount: 1,
});
const begun = aRecord('actions', {
  title: 'Write it',
  status: 'in-progress',
  unitId: HOUSING_ID as never,
});
const done = aRecord('actions', { title: 'Done', status: 'complete' });
const file = anAssessmentFile({
  record: withAnswers(
    aRecordAllMet({ units }),
    anAnswer(HOUSING_ID, '1.Y.01', 'not-started'),
    anAnswer(HOUSING_ID, '2.Y.01', 'in-progress'),
  ),
  assessment: anAssessment({ archivedAt: removedAt }),
  declarations: [aDeclaration()],
  records: {
    evidence: [evidence, aRecord('evidence', { title: 'Old', removedAt })],
    scrutiny: [aRecord('scrutiny', { answerKey: `${HOUSING_ID}/1.Y.01` })],
    consultations: [aRecord('consultations', { title: 'Unions' })],
    objectives: [objective, gone],
    measures: [measure, goneMeasure],
    actions: [
      action,
      begun,
      done,
      aRecord('actions', { status: 'stopped' }),
      aRecord('actions', { removedAt }),
    ],
    reviews: [aRecord('reviews', { title: 'Spring', correctiveActionIds: [done.id] })],
    signOffs: [
      aRecord('signOffs', {
        role: 'Cabinet',
        name: 'Ann Jones',
        statement: 'Agreed.',
        position: 7,
        signedOn: '2027-04-01',
      }),
    ],
  },
});
const snapshot = aSnapshot(file, { reason: 'by-hand' });
const next = startNextRound(file, { ...setting, snapshot });

test('the next round is of the following period, in use, and made now', () => {
  expect(next.assessment).toEqual({
    ...file.assessment,
    id: newAssessmentId,
    periodStart: '2027-04-01',
    periodEnd: '2028-03-31',
    archivedAt: null,
    createdAt: setting.at,
    updatedAt: setting.at,
    updatedBy: 'Bob Lee',
  });
  expect([next.savedAt, next.savedBy]).toEqual([setting.at, 'Bob Lee']);
});

test('services in use and their answers go over, each judgement to be confirmed again', () => {
  expect(next.units.map((unit) => unit.id)).toEqual([CORPORATE_ID, HOUSING_ID]);
  const ofUnits = file.answers.filter((answer) => answer.unitId !== PLANNING_ID);
  expect(next.answers).toEqual(
    ofUnits.map((answer) => ({
      ...answer,
      assessmentId: newAssessmentId,
      confirmAgain: answer.judgement !== 'not-started',
    })),
  );
  expect(next.answers.filter((answer) => !answer.confirmAgain)).toHaveLength(1);
});

test('the plan goes over without what is finished or removed, and no link leads nowhere', () => {
  const { records } = next;
  expect(records.objectives).toEqual([{ ...objective, assessmentId: newAssessmentId }]);
  expect(records.measures).toEqual([
    { ...measure, assessmentId: newAssessmentId, objectiveIds: [objective.id] },
  ]);
  expect(records.evidence).toEqual([
    { ...evidence, assessmentId: newAssessmentId, answerKeys: [`${HOUSING_ID}/1.Y.01`] },
  ]);
  expect(records.actions).toMatchObject([
    {
      id: action.id,
      unitId: null,
      objectiveIds: [objective.id],
      measureIds: [measure.id],
      carriedOverCount: 2,
      updatedBy: 'Bob Lee',
    },
    { id: begun.id, unitId: HOUSING_ID, status: 'in-progress', carriedOverCount: 1 },
  ]);
});

test('sign-off starts anew in the same order; what belonged to last year stays there', () => {
  expect(next.records.signOffs).toMatchObject([
    { role: 'Cabinet', name: 'Ann Jones', statement: '', position: 0, signedOn: null },
  ]);
  const { scrutiny, consultations, reviews } = next.records;
  expect([scrutiny, consultations, reviews, next.declarations, next.changes]).toEqual(
    Array.from({ length: 5 }, () => []),
  );
  expect(next.snapshots).toEqual([
    { ...snapshot, assessmentId: newAssessmentId, reason: 'last-round' },
  ]);
});

test('a next round is always a whole and consistent file, and so is the one after it', () => {
  const flag = fc.boolean();
  const status = fc.constantFrom('not-started', 'in-progress', 'complete', 'stopped');
  const judgement = fc.constantFrom('met', 'in-progress', 'not-started', 'not-applicable');
  fc.assert(
    fc.property(
      fc.tuple(flag, flag, flag),
      fc.array(fc.record({ status, isRemoved: flag, unitIndex: fc.nat(2) }), { maxLength: 6 }),
      fc.array(judgement, { minLength: 18, maxLength: 18 }),
      ([isRetired, isObjectiveGone, isMeasureGone], actions, judgements) => {
        const given = {
          ...file,
          units: units.map((unit, index) => ({
            ...unit,
            retiredAt: isRetired && index > 0 ? removedAt : null,
          })),
          answers: aRecordAllMet({ units }).answers.map((answer, index) => ({
            ...answer,
            judgement: judgements[index] ?? ('met' as const),
          })),
          records: {
            ...file.records,
            objectives: [{ ...objective, removedAt: isObjectiveGone ? removedAt : null }],
            measures: [{ ...measure, removedAt: isMeasureGone ? removedAt : null }],
            actions: actions.map((each) => ({
              ...aRecord('actions', { objectiveIds: [objective.id], measureIds: [measure.id] }),
              status: each.status,
              unitId: units[each.unitIndex]!.id,
              removedAt: each.isRemoved ? removedAt : null,
            })),
          },
        };
        const old = assessmentFileSchema.parse(given);
        const first = startNextRound(old, { ...setting, snapshot });
        for (const each of [first, startNextRound(first, { ...setting, snapshot })]) {
          const parsed = assessmentFileSchema.parse(each);
          expect(findInconsistency(parsed)).toBeNull();
          const { records } = parsed;
          const idsOf = (rows: readonly { id: string }[]) => rows.map((row) => row.id);
          for (const row of records.actions) {
            expect(idsOf(records.objectives)).toEqual(expect.arrayContaining(row.objectiveIds));
            expect(idsOf(records.measures)).toEqual(expect.arrayContaining(row.measureIds));
            expect([null, ...idsOf(parsed.units)]).toContain(row.unitId);
          }
          for (const row of records.measures) {
            expect(idsOf(records.objectives)).toEqual(expect.arrayContaining(row.objectiveIds));
          }
        }
      },
    ),
  );
});

test('populations go on with their figures and targets, without links to what is left behind', () => {
  const staff = aRecord('populations', { name: 'All employees', unitId: PLANNING_ID as never });
  const left = aRecord('populations', { name: 'Agency staff', removedAt });
  const part = aRecord('populations', { name: 'Grade 9', partOfId: left.id, followsId: staff.id });
  const count = { schemeId: 'sex', counts: { women: 4 } };
  const benchmark = aRecord('benchmarks', { populationIds: [left.id, staff.id], schemeId: 'sex' });
  const lost = aRecord('benchmarks', { removedAt });
  const measured = anAssessmentFile({
    records: {
      actions: [action, done],
      measures: [measure, goneMeasure],
      populations: [staff, left, part],
      headcounts: [
        aRecord('headcounts', { ...count, populationId: staff.id }),
        aRecord('headcounts', { ...count, populationId: left.id }),
      ],
      benchmarks: [benchmark, lost],
      representationTargets: [
        aRecord('representationTargets', {
          populationId: staff.id,
          benchmarkId: lost.id,
          actionIds: [done.id, action.id],
          measureIds: [measure.id, goneMeasure.id],
        }),
        aRecord('representationTargets', { populationId: left.id }),
      ],
    },
  });
  const { records } = startNextRound(measured, {
    ...setting,
    snapshot: aSnapshot(measured),
  });
  expect(records.populations.map(({ name }) => name)).toEqual(['All employees', 'Grade 9']);
  expect(records.populations[1]).toMatchObject({ partOfId: null, followsId: staff.id });
  expect(records.headcounts.map(({ populationId }) => populationId)).toEqual([staff.id]);
  expect(records.benchmarks.map(({ populationIds }) => populationIds)).toEqual([[staff.id]]);
  expect(records.representationTargets).toHaveLength(1);
  expect(records.representationTargets[0]).toMatchObject({
    benchmarkId: null,
    actionIds: [action.id],
    measureIds: [measure.id],
  });
});
