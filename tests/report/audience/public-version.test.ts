import { beforeAll, describe, expect, test } from 'vitest';

import { noRecords } from '#domain/records/record-kinds.ts';
import { fullReport, type ReportChoices } from '#report/audience/report-choices.ts';
import { buildReport } from '#report/build-report.ts';
import { type ReportInput } from '#report/sections/report-facts.ts';

import { CORPORATE_ID, HOUSING_ID } from '../../support/builders.ts';
import { aRecord } from '../../support/record-builders.ts';
import { plantEverywhere } from '../plant-everywhere.ts';
import { aReportInput } from '../report-sample.ts';

const publicVersion: ReportChoices = { ...fullReport, version: 'public' };

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
