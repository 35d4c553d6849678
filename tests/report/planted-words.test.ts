import { expect, test } from 'vitest';

import { recordFields } from '#content/record-fields/record-fields.ts';
import { emptyRecords } from '#domain/records/empty-records.ts';
import { recordKinds, type RecordsByKind } from '#domain/records/record-kinds.ts';
import { snapshotSchema } from '#domain/records/snapshot.ts';
import { buildReport } from '#report/build-report.ts';
import { renderPdf } from '#report/pdf/render-pdf.ts';

import { pdfText } from '../e2e/support/pdf-text.ts';
import {
  aDeclaration,
  anAnswer,
  anAssessment,
  ASSESSMENT_ID,
  CORPORATE_ID,
  HOUSING_ID,
  threeUnits,
} from '../support/builders.ts';
import { aRecord, nextId } from '../support/record-builders.ts';
import { reportFonts } from '../support/report-fonts.ts';
import { Planter } from './plant-words.ts';
import { aReportInput } from './report-sample.ts';

test('every text of the model has a field that people can see', () => {
  const hidden = new Set(['answerKey', 'indicatorId']);
  for (const kind of recordKinds) {
    const texts = Object.entries(emptyRecords[kind])
      .filter(([name, value]) => value === '' && !hidden.has(name))
      .map(([name]) => name);
    const shown = new Set(recordFields[kind].map((field) => field.name));
    expect(
      texts.filter((name) => !shown.has(name)),
      kind,
    ).toEqual([]);
  }
});

test('every word that a person typed is in the PDF, whole', async () => {
  const planter = new Planter();
  const plant = () => planter.plant(`place ${planter.words.size}`);
  const answerKey = `${HOUSING_ID}/1.Y.01`;
  const fileVersions = [
    {
      id: nextId(),
      sha256: 'a'.repeat(64),
      fileName: `${plant()}.docx`,
      mediaType: '',
      sizeBytes: 5,
      attachedAt: '2026-11-23T09:00:00Z',
    },
  ];
  const records = {
    evidence: [aRecord('evidence', { ...planter.plantIn('evidence'), fileVersions })],
    scrutiny: [
      aRecord('scrutiny', { ...planter.plantIn('scrutiny'), answerKey, verdict: 'challenge' }),
    ],
    consultations: [aRecord('consultations', planter.plantIn('consultations'))],
    objectives: [aRecord('objectives', planter.plantIn('objectives'))],
    measures: [aRecord('measures', planter.plantIn('measures'))],
    actions: [aRecord('actions', { ...planter.plantIn('actions'), status: 'stopped' })],
    reviews: [aRecord('reviews', planter.plantIn('reviews'))],
    signOffs: [aRecord('signOffs', { ...planter.plantIn('signOffs'), signedOn: '2026-11-01' })],
    groupSchemes: [],
    populations: [],
    headcounts: [],
    benchmarks: [],
    representationTargets: [],
  } satisfies RecordsByKind;
  const reason = plant();
  const input = aReportInput({
    assessment: anAssessment({ completedByName: plant(), completedByRole: plant() }),
    units: threeUnits().map((unit) => ({ ...unit, name: plant() })),
    answers: [
      anAnswer(CORPORATE_ID, '1.X.01', { judgement: 'met', commentary: plant() }),
      anAnswer(HOUSING_ID, '1.Y.01', {
        judgement: 'met',
        strandVerdicts: { race: { judgement: 'not-applicable', notApplicableReason: plant() } },
      }),
      anAnswer(HOUSING_ID, '2.Y.01', { judgement: 'not-applicable', notApplicableReason: reason }),
    ],
    declarations: [aDeclaration({ byName: plant(), byRole: plant(), note: plant() })],
    records,
    snapshots: [
      snapshotSchema.parse({
        id: nextId(),
        assessmentId: ASSESSMENT_ID,
        title: plant(),
        reason: 'by-hand',
        content: '{}',
        sha256: 'b'.repeat(64),
        takenAt: '2026-11-23T09:00:00Z',
        takenBy: plant(),
      }),
    ],
  });
  const rendered = await renderPdf(buildReport(input), reportFonts);
  if (!rendered.ok) throw new Error('cancelled');
  const text = pdfText(rendered.value.bytes).replaceAll(/\s+/g, ' ');
  expect(planter.words.size).toBeGreaterThan(60);
  expect(planter.findMissing(text)).toEqual([]);
});
