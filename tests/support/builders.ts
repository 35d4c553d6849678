import { type Answer, answerSchema, type AnswerContent, type Judgement } from '#domain/answer.ts';
import { type Assessment, assessmentSchema } from '#domain/assessment.ts';
import { type Declaration, declarationSchema } from '#domain/declaration.ts';
import { findFrameworkFaults } from '#domain/framework-faults.ts';
import { type Framework, frameworkSchema } from '#domain/framework.ts';
import { type AssessmentRecord } from '#domain/results.ts';
import { type Unit, unitSchema } from '#domain/unit.ts';

export const ASSESSMENT_ID = '01930000-0000-7000-8000-000000000001';
export const CORPORATE_ID = '01930000-0000-7000-8000-0000000000c0';
export const HOUSING_ID = '01930000-0000-7000-8000-0000000000a1';
export const PLANNING_ID = '01930000-0000-7000-8000-0000000000a2';
const NOW = '2026-11-23T09:00:00.000Z';

const criteria = [
  ['1.X.01', 1, 'X', 'corporate'],
  ['1.Y.01', 1, 'Y', 'service'],
  ['2.X.01', 2, 'X', 'both'],
  ['2.Y.01', 2, 'Y', 'service'],
  ['3.X.01', 3, 'X', 'corporate'],
  ['3.Y.01', 3, 'Y', 'both'],
  ['4.X.01', 4, 'X', 'corporate'],
] as const;

/** A made-up framework: 4 levels, 2 areas, 2 strands, 7 criteria of all scopes. */
export function aFramework(): Framework {
  const framework = frameworkSchema.parse({
    id: 'made-up',
    version: '1.0.0',
    title: 'Made-up standard',
    edition: 'Test edition',
    language: 'en-GB',
    note: 'Invented for tests.',
    strands: [
      { id: 'age', title: 'Age' },
      { id: 'race', title: 'Race' },
    ],
    areas: [
      { id: 'X', title: 'Area X' },
      { id: 'Y', title: 'Area Y' },
    ],
    levels: [1, 2, 3, 4].map((number) => ({
      number,
      title: `Step ${number}`,
      summary: `What step ${number} means.`,
      assurance: number === 3 ? 'externally-validated' : 'self-assessed',
      tests: [
        {
          id: `${number}.T.01`,
          basis: 'confirmed',
          sourceIds: ['made'],
          statement: `Test of step ${number}`,
          criterionIds: [`${number}.X.01`],
        },
      ],
    })),
    criteria: criteria.map(([id, levelNumber, areaId, scope]) => ({
      id,
      levelNumber,
      areaId,
      scope,
      basis: 'confirmed',
      sourceIds: ['made'],
      statement: `Statement of ${id}`,
      meaning: `Meaning of ${id}.`,
      evidenceExamples: [`First paper for ${id}`, `Second paper for ${id}`],
    })),
    sources: [{ id: 'made', title: 'A made-up paper', url: 'https://example.org/paper' }],
    bases: ['confirmed', 'level-test', 'ancestor', 'reconstruction'].map((id) => ({
      id,
      title: `Basis ${id}`,
      explanation: `Explanation of ${id}.`,
    })),
  });
  const faults = findFrameworkFaults(framework);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return framework;
}

export function anAssessment(changes: Partial<Record<keyof Assessment, unknown>> = {}): Assessment {
  return assessmentSchema.parse({
    id: ASSESSMENT_ID,
    councilName: 'Anytown Borough Council',
    frameworkId: 'made-up',
    frameworkVersion: '1.0.0',
    periodStart: '2026-04-01',
    periodEnd: '2027-03-31',
    levelAimedFor: 2,
    strandIds: ['age', 'race'],
    completedByName: 'Siân Price',
    completedByRole: 'Equality officer',
    serviceRule: { kind: 'every' },
    archivedAt: null,
    deletedAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    updatedBy: 'Siân Price',
    ...changes,
  });
}

export function aUnit(changes: Partial<Record<keyof Unit, unknown>> = {}): Unit {
  return unitSchema.parse({
    id: HOUSING_ID,
    assessmentId: ASSESSMENT_ID,
    kind: 'service',
    name: 'Housing',
    retiredAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    updatedBy: 'Siân Price',
    ...changes,
  });
}

/** The council as a whole, Housing and Planning. */
export function threeUnits(): [Unit, Unit, Unit] {
  return [
    aUnit({ id: CORPORATE_ID, kind: 'corporate', name: 'The council as a whole' }),
    aUnit(),
    aUnit({ id: PLANNING_ID, name: 'Planning' }),
  ];
}

let answerCount = 0;

export function anAnswer(
  unitId: string,
  criterionId: string,
  content: Judgement | Partial<AnswerContent>,
): Answer {
  answerCount += 1;
  return answerSchema.parse({
    id: `01930000-0000-7000-8000-${`${answerCount}`.padStart(12, '0')}`,
    assessmentId: ASSESSMENT_ID,
    unitId,
    criterionId,
    judgement: 'not-started',
    notApplicableReason: '',
    commentary: '',
    strandVerdicts: {},
    updatedAt: NOW,
    updatedBy: 'Siân Price',
    ...(typeof content === 'string' ? { judgement: content } : content),
  });
}

export function aDeclaration(
  changes: Partial<Record<keyof Declaration, unknown>> = {},
): Declaration {
  return declarationSchema.parse({
    id: '01930000-0000-7000-8000-0000000000d1',
    assessmentId: ASSESSMENT_ID,
    kind: 'declared',
    levelNumber: 1,
    byName: 'Cabinet',
    byRole: '',
    decidedOn: '2026-11-02',
    confirmedTestIds: ['1.T.01'],
    note: '',
    withdrawnAt: null,
    createdAt: NOW,
    updatedAt: NOW,
    updatedBy: 'Siân Price',
    ...changes,
  });
}

/** A record in which every unit has met everything it is asked, before the changes given. */
export function aRecordAllMet(changes: Partial<AssessmentRecord> = {}): AssessmentRecord {
  const units = changes.units ?? threeUnits();
  const answers = units.flatMap((unit) =>
    criteria
      .filter(([, , , scope]) => scope === 'both' || scope === unit.kind)
      .map(([id]) => anAnswer(unit.id, id, 'met')),
  );
  return { assessment: anAssessment(), units, answers, ...changes };
}

/** The record with these answers put in place of, or added to, the ones it has. */
export function withAnswers(
  record: AssessmentRecord,
  ...answers: readonly Answer[]
): AssessmentRecord {
  const key = (answer: Answer) => `${answer.unitId}/${answer.criterionId}`;
  const replaced = new Set(answers.map(key));
  const kept = record.answers.filter((answer) => !replaced.has(key(answer)));
  return { ...record, answers: [...kept, ...answers] };
}
