import { expect, test } from 'vitest';

import { measureResults } from '#domain/results.ts';

import {
  aFramework,
  anAnswer,
  anAssessment,
  aRecordAllMet,
  aUnit,
  threeUnits,
  withAnswers,
} from '../support/builders.ts';

const framework = aFramework();
const [corporate] = threeUnits();
const fourServices = [1, 2, 3, 4].map((number) =>
  aUnit({ id: `01930000-0000-7000-8000-0000000000b${number}`, name: `Service ${number}` }),
);

function levelWith(neededPercent: number, metCount: number, notApplicableCount = 0) {
  const record = aRecordAllMet({
    units: [corporate, ...fourServices],
    assessment: anAssessment({ serviceRule: { kind: 'share', neededPercent } }),
  });
  const answers = fourServices.map((service, position) => {
    if (position < metCount) return anAnswer(service.id, '1.Y.01', 'met');
    const doesNotApply = position < metCount + notApplicableCount;
    return anAnswer(
      service.id,
      '1.Y.01',
      doesNotApply ? { judgement: 'not-applicable', notApplicableReason: 'None' } : 'in-progress',
    );
  });
  const results = measureResults(framework, withAnswers(record, ...answers));
  return { level: results.attainment.overallLevel, changes: results.blocks[0]?.fewestChanges ?? 0 };
}

test.each([
  ['2 of 4 is 50%: enough for 50%', 50, 2, 0, { level: 4, changes: 0 }],
  ['2 of 4 is not 51%: 3 are needed', 51, 2, 0, { level: 0, changes: 1 }],
  ['1 of 4 is not 75%: 3 are needed, 2 more', 75, 1, 0, { level: 0, changes: 2 }],
  ['2 of the 3 to which it applies are 67%: enough for 66%', 66, 2, 1, { level: 4, changes: 0 }],
  ['2 of the 3 to which it applies are not 67%', 67, 2, 1, { level: 0, changes: 1 }],
  ['none of 4 is never enough', 1, 0, 0, { level: 0, changes: 1 }],
] as const)('%s', (_name, percent, met, notApplicable, expected) => {
  expect(levelWith(percent, met, notApplicable)).toEqual(expected);
});
