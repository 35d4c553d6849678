import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { isAnsweredBy } from '#domain/scope.ts';

import { anAnswer, anAssessment, aUnit, CORPORATE_ID, withAnswers } from './builders.ts';

/**
 * Oxfordshire County Council, Executive annex EX281003-10an1 of 28 October 2003: four directorates,
 * all corporate items of level 1 met, and one directorate without action planning (item 15, 1.SD.04).
 */
export const framework = findFramework('eslg-2001')!;
/** The four directorates, which stand for services here. */
export const directorates = ['Environment', 'Learning', 'Social care', 'Community safety'].map(
  (name, position) => aUnit({ id: `01930000-0000-7000-8000-0000000000e${position}`, name }),
);
const units = [
  aUnit({ id: CORPORATE_ID, kind: 'corporate', name: 'The council as a whole' }),
  ...directorates,
];
const assessment = anAssessment({
  councilName: 'Oxfordshire County Council',
  frameworkId: 'eslg-2001',
  strandIds: ['race', 'gender', 'disability'],
});
const answers = units.flatMap((unit) =>
  framework.criteria
    .filter((item) => item.levelNumber === 1 && isAnsweredBy(item, unit.kind))
    .map((item) => anAnswer(unit.id, item.id, 'met')),
);
export const withoutPlanning = withAnswers(
  { assessment, units, answers },
  anAnswer(directorates[2]!.id, '1.SD.04', 'in-progress'),
);
