import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type ComparedSide, compareAssessments } from '#domain/comparison.ts';
import { noRecords } from '#domain/records/record-kinds.ts';
import { type AssessmentRecord } from '#domain/results.ts';

import {
  aFramework,
  anAnswer,
  anAssessment,
  aRecordAllMet,
  aUnit,
  CORPORATE_ID,
  HOUSING_ID,
  PLANNING_ID,
  threeUnits,
  withAnswers,
} from '../support/builders.ts';

const framework = aFramework();
const all = aRecordAllMet();
const aSide = (record: AssessmentRecord): ComparedSide => ({ ...record, records: noRecords });

const before = aSide(
  withAnswers(
    all,
    anAnswer(HOUSING_ID, '1.Y.01', 'in-progress'),
    anAnswer(CORPORATE_ID, '3.X.01', 'not-started'),
    anAnswer(PLANNING_ID, '2.Y.01', 'not-applicable'),
  ),
);
const after = aSide(
  withAnswers(
    all,
    anAnswer(HOUSING_ID, '2.X.01', {
      strandVerdicts: { race: { judgement: 'in-progress', notApplicableReason: '' } },
      judgement: 'met',
    }),
  ),
);

test('levels overall, by area and by strand, before and after', () => {
  const { overall, areas, strands } = compareAssessments(framework, before, after);
  expect(overall).toEqual({ before: 0, after: 1 });
  expect(areas).toEqual([
    { areaId: 'X', before: 2, after: 1 },
    { areaId: 'Y', before: 0, after: 4 },
  ]);
  expect(strands).toEqual([
    { strandId: 'age', before: 0, after: 4 },
    { strandId: 'race', before: 0, after: 1 },
  ]);
});

test('a strand out of scope on one side has no level there, and one out of scope on both is left out', () => {
  const ageOnly = aSide({ ...all, assessment: anAssessment({ strandIds: ['age'] }) });
  expect(compareAssessments(framework, ageOnly, aSide(all)).strands).toEqual([
    { strandId: 'age', before: 4, after: 4 },
    { strandId: 'race', before: null, after: 4 },
  ]);
  expect(compareAssessments(framework, ageOnly, ageOnly).strands).toHaveLength(1);
});

test('criteria that moved name the units whose own answer changed, and no others', () => {
  const { movedUp, movedDown } = compareAssessments(framework, before, after);
  expect(movedUp.map((move) => [move.criterion.id, move.units])).toEqual([
    ['1.Y.01', [{ name: 'Housing', before: 'in-progress', after: 'met' }]],
    ['2.Y.01', [{ name: 'Planning', before: 'reason-missing', after: 'met' }]],
    ['3.X.01', [{ name: 'The council as a whole', before: 'not-started', after: 'met' }]],
  ]);
  expect(movedDown.map((move) => [move.criterion.id, move.units])).toEqual([
    ['2.X.01', [{ name: 'Housing', before: 'met', after: 'in-progress' }]],
  ]);
});

test('a unit with another id is the same when its name is; a unit on one side only is said to be', () => {
  const [corporate, housing, planning] = threeUnits();
  const NEW_ID = '01930000-0000-7000-8000-0000000000f1';
  const renewed = {
    ...all,
    units: [corporate, aUnit({ id: NEW_ID, name: 'HOUSING ' })],
    answers: [
      ...all.answers.filter((answer) => answer.unitId === CORPORATE_ID),
      anAnswer(NEW_ID, '1.Y.01', 'in-progress'),
      ...['2.X.01', '2.Y.01', '3.Y.01'].map((id) => anAnswer(NEW_ID, id, 'met')),
    ],
  };
  const old = aSide({ ...all, units: [corporate, housing, planning] });
  const [move] = compareAssessments(framework, old, aSide(renewed)).movedDown;
  expect(move?.criterion.id).toBe('1.Y.01');
  expect(move?.units).toEqual([
    { name: 'HOUSING ', before: 'met', after: 'in-progress' },
    { name: 'Planning', before: 'met', after: null },
  ]);
});

test('a criterion that the framework does not have is new or dropped where one side answers it', () => {
  const withOld = withAnswers(all, anAnswer(HOUSING_ID, '9.Z.01', 'met'));
  const withNew = withAnswers(all, anAnswer(HOUSING_ID, '9.Z.02', 'met'));
  const compared = compareAssessments(framework, aSide(withOld), aSide(withNew));
  expect(compared.droppedCriterionIds).toEqual(['9.Z.01']);
  expect(compared.newCriterionIds).toEqual(['9.Z.02']);
});

const judgement = fc.constantFrom('met', 'in-progress', 'not-started', 'not-applicable');
const side = fc
  .tuple(
    fc.array(judgement, { minLength: 18, maxLength: 18 }),
    fc.subarray(['age', 'race'], { minLength: 1 }),
    fc.constantFrom(null, '2026-11-23T09:00:00.000Z'),
  )
  .map(([judgements, strandIds, retiredAt]) =>
    aSide({
      assessment: anAssessment({ strandIds }),
      units: threeUnits().map((unit, index) => ({
        ...unit,
        retiredAt: index === 2 ? retiredAt : null,
      })),
      answers: all.answers.map((answer, index) => ({
        ...answer,
        judgement: judgements[index] ?? ('met' as const),
      })),
    }),
  );

test('compared with itself, nothing moves', () => {
  fc.assert(
    fc.property(side, (each) => {
      const compared = compareAssessments(framework, each, each);
      const { overall, areas, strands } = compared;
      for (const level of [overall, ...areas, ...strands]) expect(level.before).toBe(level.after);
      const { movedUp, movedDown, newCriterionIds, droppedCriterionIds } = compared;
      const lists = [movedUp, movedDown, newCriterionIds, droppedCriterionIds];
      expect(lists.flat()).toEqual([]);
    }),
  );
});

test('what moved up from one side to the other moved down on the way back', () => {
  fc.assert(
    fc.property(side, side, (a, b) => {
      const there = compareAssessments(framework, a, b);
      const back = compareAssessments(framework, b, a);
      const turn = (moves: typeof there.movedUp) =>
        moves.map(({ criterion, units }) => ({
          criterion,
          units: new Set(units.map((unit) => `${unit.name} ${unit.after} ${unit.before}`)),
        }));
      const keep = (moves: typeof there.movedUp) =>
        moves.map(({ criterion, units }) => ({
          criterion,
          units: new Set(units.map((unit) => `${unit.name} ${unit.before} ${unit.after}`)),
        }));
      expect(keep(there.movedUp)).toEqual(turn(back.movedDown));
      expect(keep(there.movedDown)).toEqual(turn(back.movedUp));
      expect(there.overall).toEqual({ before: back.overall.after, after: back.overall.before });
    }),
  );
});
