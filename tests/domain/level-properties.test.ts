import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Answer, type Judgement } from '#domain/answer.ts';
import { type Gap } from '#domain/collation.ts';
import { type AssessmentRecord, measureResults } from '#domain/results.ts';

import {
  aFramework,
  anAnswer,
  anAssessment,
  aRecordAllMet,
  withAnswers,
} from '../support/builders.ts';

const framework = aFramework();
const allMet = aRecordAllMet();
const judgements: Judgement[] = ['not-started', 'in-progress', 'met', 'not-applicable'];
const content = fc.record({
  judgement: fc.constantFrom(...judgements),
  notApplicableReason: fc.constantFrom('', 'It does not apply'),
  strandVerdicts: fc.dictionary(
    fc.constantFrom('age', 'race'),
    fc.record({
      judgement: fc.constantFrom(...judgements),
      notApplicableReason: fc.constantFrom('', 'It does not apply'),
    }),
  ),
});
const serviceRule = fc.oneof(
  fc.constant({ kind: 'every' as const }),
  fc.record({
    kind: fc.constant('share' as const),
    neededPercent: fc.integer({ min: 1, max: 100 }),
  }),
);

/** Any answers at all to every question of the made-up council, under either service rule. */
const anyRecord = fc
  .tuple(
    fc.array(content, { minLength: allMet.answers.length, maxLength: allMet.answers.length }),
    serviceRule,
  )
  .map(([contents, rule]): AssessmentRecord => ({
    ...allMet,
    assessment: anAssessment({ serviceRule: rule }),
    answers: allMet.answers.map((answer, position) =>
      anAnswer(answer.unitId, answer.criterionId, contents[position] ?? 'not-started'),
    ),
  }));
const levelOf = (record: AssessmentRecord) =>
  measureResults(framework, record).attainment.overallLevel;

test('the overall level is the lowest of the areas’ and of the strands’', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { overallLevel, areaLevels, strandLevels } = measureResults(
        framework,
        record,
      ).attainment;
      expect(overallLevel).toBe(Math.min(...areaLevels.map((area) => area.level)));
      expect(overallLevel).toBe(Math.min(...strandLevels.map((strand) => strand.level)));
    }),
  );
});

test('answering "met" never lowers a level', () => {
  fc.assert(
    fc.property(anyRecord, fc.nat({ max: allMet.answers.length - 1 }), (record, position) => {
      const { unitId, criterionId } = allMet.answers[position]!;
      const raised = withAnswers(record, anAnswer(unitId, criterionId, 'met'));
      expect(levelOf(raised)).toBeGreaterThanOrEqual(levelOf(record));
    }),
  );
});

test('the order of answers and of units never matters', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const turned = {
        ...record,
        answers: record.answers.toReversed(),
        units: record.units.toReversed(),
      };
      expect(levelOf(turned)).toBe(levelOf(record));
    }),
  );
});

test('with every blocking answer of the next level met, the council rises by at least one level', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const results = measureResults(framework, record);
      const [next] = results.blocks;
      if (next === undefined) return;
      const met = next.criteria.flatMap((item) =>
        item.gaps.map((gap) => anAnswer(gap.unitId, item.criterion.id, 'met')),
      );
      expect(levelOf(withAnswers(record, ...met))).toBeGreaterThan(results.attainment.overallLevel);
      expect(next.fewestChanges).toBeGreaterThan(0);
      expect(next.fewestChanges).toBeLessThanOrEqual(met.length);
    }),
  );
});

test('no choice of fewer answers than the fewest changes lifts the council', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const results = measureResults(framework, record);
      const [next] = results.blocks;
      if (next === undefined || !next.isFewestExact) return;
      const gaps = next.criteria.flatMap((item) =>
        item.gaps.map((gap) => liftGap(record, gap, item.criterion.id)),
      );
      // every subset of the blocking answers, tried by brute force
      let smallest = Infinity;
      for (let subset = 1; subset < 2 ** gaps.length; subset += 1) {
        const chosen = gaps.filter((_, bit) => (subset & (1 << bit)) !== 0);
        if (chosen.length >= smallest) continue;
        if (levelOf(withAnswers(record, ...chosen)) > results.attainment.overallLevel) {
          smallest = chosen.length;
        }
      }
      expect(next.fewestChanges).toBe(smallest);
    }),
  );
});

/** The unit's answer with the strands of the gap met; strands that do not apply stay so. */
function liftGap(record: AssessmentRecord, gap: Gap, criterionId: string): Answer {
  const old = record.answers.find(
    (answer) => answer.unitId === gap.unitId && answer.criterionId === criterionId,
  );
  const met = { judgement: 'met' as const, notApplicableReason: '' };
  const lifted = Object.fromEntries(gap.strandIds.map((strandId) => [strandId, met]));
  return anAnswer(gap.unitId, criterionId, {
    ...old,
    strandVerdicts: { ...old?.strandVerdicts, ...lifted },
  });
}
