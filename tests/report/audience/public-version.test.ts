import { beforeAll, describe, expect, test } from 'vitest';

import { noRecords } from '#domain/records/record-kinds.ts';
import { measureResults } from '#domain/results.ts';
import { fullReport, type ReportChoices } from '#report/audience/report-choices.ts';
import { builtInSchemes } from '#content/group-schemes/built-in-schemes.ts';
import { PUBLIC_RULE } from '#domain/disclosure/disclosure-rule.ts';
import { publishCounts } from '#domain/representation/publish-counts.ts';
import { gatherRepresentation } from '#features/reporting/gather-representation.ts';
import { buildReport } from '#report/build-report.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

import {
  aDeclaration,
  aFramework,
  anAnswer,
  anAssessment,
  CORPORATE_ID,
  HOUSING_ID,
  threeUnits,
} from '../../support/builders.ts';
import { anAssessmentFile, aSnapshot } from '../../support/file-builders.ts';
import { aRecord, nextId } from '../../support/record-builders.ts';
import { Planter } from '../plant-words.ts';
import { aReportInput } from '../report-sample.ts';

const publicVersion: ReportChoices = { ...fullReport, version: 'public' };

/** An assessment with a word of its own in every place where a person can type. */
function plantEverywhere(): { readonly planter: Planter; readonly input: ReportInput } {
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
    ...plantRepresentation(planter),
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
function plantRepresentation(planter: Planter) {
  const schemeId = 'sex-2021-2';
  const population = aRecord('populations', planter.plantIn('populations'));
  const about = { populationId: population.id, schemeId };
  const counts = { female: 400, male: 300, 'prefer-not-to-say': 20, 'not-known': 30 };
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

/** Every place of the assessment that the public version shows; all others are internal. */
const publicPlaces = [
  'council',
  'role of who completed',
  'unit 0',
  'unit 1',
  'unit 2',
  'declared by',
  'role of who declared',
  'open evidence.title',
  'open evidence.reference',
  'consultations.title',
  'consultations.how',
  'consultations.whatTheySaid',
  'consultations.whatChanged',
  'consultations.whyNobodyWasAsked',
  'objectives.title',
  'objectives.statement',
  'measures.name',
  'measures.numerator',
  'measures.denominator',
  'measures.valueUnit',
  'measures.dataSource',
  'measures.dataQualityNote',
  'measures.readings.period',
  'measures.benchmarks.label',
  'measures.benchmarks.source',
  'actions.title',
  'actions.whatWillBeDone',
  'actions.measureOfSuccess',
  'reviews.title',
  'signOffs.role',
  'groupSchemes.name',
  'groupSchemes.characteristic',
  'groupSchemes.groups.name',
  'populations.name',
  'populations.definition',
  'populations.dataSource',
  'headcounts.period',
  'headcounts.source',
  'benchmarks.name',
  'benchmarks.geography',
  'benchmarks.whoItCovers',
  'benchmarks.source',
  'benchmarks.sourceAddress',
  'representationTargets.reason',
  'measures.quartiles.period',
  'measures.quartiles.whose',
];
const commentaryPlaces = ['commentary', 'reason for a strand', 'reason'];

describe('a word planted in every place where a person can type', () => {
  const { planter, input } = plantEverywhere();
  const shownIn = (part: Partial<ReportInput>, choices: ReportChoices): string[] => {
    const missing = new Set(
      planter.findMissing(JSON.stringify(buildReport({ ...input, ...part }, choices))),
    );
    return [...planter.words.keys()].filter((place) => !missing.has(place));
  };
  let shown: string[] = [];
  beforeAll(() => {
    shown = shownIn({ audience: 'public', hasCommentary: false }, publicVersion);
  });

  test('is in the public version where it is public', () => {
    expect(shown).toEqual(expect.arrayContaining(publicPlaces));
  });

  test('is nowhere in the public version where it is internal', () => {
    expect(shown.filter((place) => !publicPlaces.includes(place))).toEqual([]);
  });

  test('is in the public version where it is commentary only when that was asked for', () => {
    const withCommentary = shownIn({ audience: 'public', hasCommentary: true }, publicVersion);
    expect(new Set(withCommentary)).toEqual(new Set([...publicPlaces, ...commentaryPlaces]));
  });

  test.each(['cabinet', 'actions', 'service', 'areas', 'sections'] as const)(
    'is nowhere in the %s version for the public where it is internal',
    (version) => {
      const choices: ReportChoices = {
        ...fullReport,
        version,
        isForPublic: true,
        unitId: HOUSING_ID,
        areaIds: ['X', 'Y'],
        sectionIds: ['evidence', 'scrutiny', 'reviews', 'declarations', 'comparison'],
      };
      const places = shownIn({ audience: 'public', hasCommentary: false }, choices);
      expect(places.length).toBeGreaterThan(0);
      expect(places.filter((place) => !publicPlaces.includes(place))).toEqual([]);
    },
  );

  test('is in the full version, but for stamps that no report prints', () => {
    const full = shownIn({}, fullReport);
    const hidden = [...planter.words.keys()].filter((place) => !full.includes(place));
    const compared = hidden.filter((place) => !place.startsWith('last actions.'));
    expect(compared).toEqual(['updatedBy', 'removal']);
  });
});

test('the public version gives the same levels and judgements', () => {
  const internal = aReportInput();
  const open = buildReport(
    { ...internal, audience: 'public', hasCommentary: false },
    publicVersion,
  );
  const text = JSON.stringify(open);
  // Housing has a reason for 2.Y.01, Planning has none: the words differ, the reason is not given
  expect(text).toContain('["Housing","Not applicable"]');
  expect(text).toContain('["Planning","Not applicable, reason missing"]');
  expect(text).not.toContain('We let no homes.');
  const levels = (document: typeof open) =>
    JSON.stringify(document.blocks.filter(({ kind }) => kind === 'level-drawing'));
  expect(levels(open)).toBe(levels(buildReport(internal)));
});

test('open challenges are counted for the public, since they bear on the level', () => {
  const answerKey = `${CORPORATE_ID}/1.X.01`;
  const scrutiny = [aRecord('scrutiny', { answerKey, verdict: 'challenge', comment: 'Doubtful' })];
  const input = aReportInput({
    audience: 'public',
    hasCommentary: false,
    records: { ...noRecords, scrutiny },
  });
  const text = JSON.stringify(buildReport(input, publicVersion));
  expect(text).toContain('1 scrutiny comment, 1 challenge still open.');
  expect(text).not.toContain('Doubtful');
});

test('only internal reports are marked as such', () => {
  expect(buildReport(aReportInput()).marking).toBe('Internal: not for publication');
  const open = buildReport(aReportInput({ audience: 'public' }), publicVersion);
  expect(open.marking).toBeNull();
});
