import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { PUBLIC_RULE } from '#domain/disclosure/disclosure-rule.ts';
import { publishCounts } from '#domain/representation/publish-counts.ts';
import { measureResults } from '#domain/results.ts';
import { gatherRepresentation } from '#features/reporting/gather-representation.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

import {
  aDeclaration,
  aFramework,
  anAnswer,
  anAssessment,
  CORPORATE_ID,
  HOUSING_ID,
  threeUnits,
} from '../support/builders.ts';
import { anAssessmentFile, aSnapshot } from '../support/file-builders.ts';
import { aRecord, nextId } from '../support/record-builders.ts';
import { Planter } from './plant-words.ts';
import { aReportInput } from './report-sample.ts';

/** People counted, none of them few. */
const manyPeople = { female: 400, male: 300, 'prefer-not-to-say': 20, 'not-known': 30 };

/** An assessment with a word of its own in every place where a person can type. */
export function plantEverywhere(counts: Readonly<Record<string, number>> = manyPeople): {
  readonly planter: Planter;
  readonly input: ReportInput;
} {
  const planter = new Planter();
  const answerKey = `${HOUSING_ID}/1.Y.01`;
  const fileVersions = [
    {
      id: nextId(),
      sha256: 'a'.repeat(64),
      fileName: `${planter.plant('file name')}.docx`,
      mediaType: '',
      sizeBytes: 5,
      attachedAt: '2026-11-23T09:00:00Z',
    },
  ];
  const stamps = { updatedBy: planter.plant('updatedBy'), removalReason: planter.plant('removal') };
  const openEvidence = { ...planter.plantIn('evidence', 'open evidence'), audience: 'public' };
  const records = {
    evidence: [
      aRecord('evidence', { ...openEvidence, fileVersions, answerKeys: [answerKey] } as object),
      aRecord('evidence', { ...planter.plantIn('evidence'), answerKeys: [answerKey] }),
    ],
    scrutiny: [
      aRecord('scrutiny', { ...planter.plantIn('scrutiny'), answerKey, verdict: 'challenge' }),
    ],
    consultations: [aRecord('consultations', planter.plantIn('consultations'))],
    objectives: [aRecord('objectives', planter.plantIn('objectives'))],
    measures: [aRecord('measures', planter.plantIn('measures'))],
    actions: [aRecord('actions', { ...planter.plantIn('actions'), ...stamps })],
    reviews: [aRecord('reviews', planter.plantIn('reviews'))],
    signOffs: [aRecord('signOffs', { ...planter.plantIn('signOffs'), signedOn: '2026-11-01' })],
    ...plantRepresentation(planter, counts),
  };
  const lastAction = aRecord('actions', planter.plantIn('actions', 'last actions'));
  const units = threeUnits().map((unit, index) => ({
    ...unit,
    name: planter.plant(`unit ${index}`),
  }));
  const answers = [
    anAnswer(CORPORATE_ID, '1.X.01', { judgement: 'met', commentary: planter.plant('commentary') }),
    anAnswer(HOUSING_ID, '1.Y.01', {
      judgement: 'met',
      strandVerdicts: {
        race: {
          judgement: 'not-applicable',
          notApplicableReason: planter.plant('reason for a strand'),
        },
      },
    }),
    anAnswer(HOUSING_ID, '2.Y.01', {
      judgement: 'not-applicable',
      notApplicableReason: planter.plant('reason'),
    }),
  ];
  const assessment = anAssessment({
    councilName: planter.plant('council'),
    completedByName: planter.plant('completed by'),
    completedByRole: planter.plant('role of who completed'),
  });
  const framework = aFramework();
  const input = aReportInput({
    framework,
    assessment,
    units,
    answers,
    results: measureResults(framework, { assessment, units, answers }),
    declarations: [
      aDeclaration({
        byName: planter.plant('declared by'),
        byRole: planter.plant('role of who declared'),
        note: planter.plant('note of a declaration'),
      }),
    ],
    records,
    representation: gatherRepresentation(
      records,
      { publisherOf: publishCounts(records, builtInSchemes, PUBLIC_RULE), rules: [] },
      '2026-11-23',
    ),
    snapshots: [
      aSnapshot(anAssessmentFile({ records: { actions: [lastAction] } }), {
        title: planter.plant('snapshot'),
        takenBy: planter.plant('snapshot by'),
      }),
    ],
  });
  return { planter, input };
}

/** A population with a count, a benchmark and a target, all with planted words. */
function plantRepresentation(planter: Planter, counts: Readonly<Record<string, number>>) {
  const schemeId = 'sex-2021-2';
  const population = aRecord('populations', planter.plantIn('populations'));
  const about = { populationId: population.id, schemeId };
  const day = '2026-03-31';
  const populationIds = [population.id];
  return {
    groupSchemes: [aRecord('groupSchemes', planter.plantIn('groupSchemes'))],
    populations: [population],
    headcounts: [
      aRecord('headcounts', { ...planter.plantIn('headcounts'), ...about, day, counts }),
    ],
    benchmarks: [
      aRecord('benchmarks', { ...planter.plantIn('benchmarks'), schemeId, populationIds }),
    ],
    representationTargets: [
      aRecord('representationTargets', {
        ...planter.plantIn('representationTargets'),
        ...about,
        groupId: 'female',
      }),
    ],
  };
}
