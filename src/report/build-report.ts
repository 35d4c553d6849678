import { type ReportDocument } from '#report/report-block.ts';
import { buildActionPlan } from '#report/sections/action-plan.ts';
import { buildComparison } from '#report/sections/comparison.ts';
import { buildCover } from '#report/sections/cover.ts';
import { buildDeclarations } from '#report/sections/declarations.ts';
import { buildEvidence } from '#report/sections/evidence.ts';
import { buildEveryCriterion } from '#report/sections/every-criterion.ts';
import { buildHoldingBack } from '#report/sections/holding-back.ts';
import { buildMethod } from '#report/sections/method.ts';
import { buildObjectives } from '#report/sections/objectives.ts';
import { gatherFacts, type ReportInput } from '#report/sections/report-facts.ts';
import { buildRepresentation } from '#report/sections/representation.ts';
import { buildResultsByArea } from '#report/sections/results-by-area.ts';
import { buildResultsByService } from '#report/sections/results-by-service.ts';
import { buildResultsByStrand } from '#report/sections/results-by-strand.ts';
import { buildReviews } from '#report/sections/reviews.ts';
import { buildScrutiny } from '#report/sections/scrutiny.ts';
import { buildSources } from '#report/sections/sources.ts';
import { buildSummary } from '#report/sections/summary.ts';

/** The whole report of an assessment in reading order. The same input gives the same document. */
export function buildReport(input: ReportInput): ReportDocument {
  const facts = gatherFacts(input);
  const { assessment, framework, createdAt } = input;
  return {
    title: `${assessment.councilName}: ${framework.title} self-assessment`,
    councilName: assessment.councilName,
    language: framework.language,
    createdAt,
    blocks: [
      buildCover(facts),
      { kind: 'contents', title: 'Contents' },
      ...buildSummary(facts),
      ...buildMethod(facts),
      ...buildResultsByArea(facts),
      ...buildResultsByStrand(facts),
      ...buildResultsByService(facts),
      ...buildHoldingBack(facts),
      ...buildEveryCriterion(facts),
      ...buildEvidence(facts),
      ...buildScrutiny(facts),
      ...buildObjectives(facts),
      ...buildActionPlan(facts),
      ...buildRepresentation(facts),
      ...buildReviews(facts),
      ...buildComparison(facts),
      ...buildDeclarations(facts),
      ...buildSources(facts),
    ],
  };
}
