import { expect, test } from 'vitest';

import { renderReportAtOnce } from '#features/reporting/render-report-at-once.ts';

import { pdfText } from '../../e2e/support/pdf-text.ts';
import { framework, withoutPlanning } from '../../support/oxfordshire.ts';
import { anAssessment } from '../../support/builders.ts';
import { anAssessmentFile } from '../../support/file-builders.ts';
import { reportFonts } from '../../support/report-fonts.ts';

test('the real case goes through to a PDF that gives level 0 and names the directorate', async () => {
  const record = anAssessmentFile({
    record: withoutPlanning,
    assessment: anAssessment({
      councilName: 'Oxfordshire County Council',
      frameworkId: 'eslg-2001',
      strandIds: ['race', 'gender', 'disability'],
    }),
  });
  const { pdf, unprintable } = await renderReportAtOnce(
    { record, crestBytes: null, framework, createdAt: '2005-03-15T09:00:00Z' },
    reportFonts,
  );
  const text = pdfText(pdf.bytes).replaceAll(/\s+/g, ' ');
  expect(text).toContain('Oxfordshire County Council');
  expect(text).toMatch(/Level reached: (Level 0|No level)/);
  expect(text).toMatch(/1\.SD\.04 The service has written evidence .{0,120} Social care/);
  expect(unprintable).toEqual([]);
});
