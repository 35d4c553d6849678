import { readAccent } from '#domain/accent-colour.ts';
import { readSignOffStanding } from '#domain/sign-off-standing.ts';
import { buildCabinetSummary } from '#report/audience/cabinet-summary.ts';
import { publishInput } from '#report/audience/publish-input.ts';
import { fullReport, type ReportChoices, type SectionId } from '#report/audience/report-choices.ts';
import { type ReportPart, wholeReport } from '#report/audience/report-part.ts';
import { listSections, markAudience, nameVersion } from '#report/audience/report-versions.ts';
import { type ReportBlock, type ReportDocument } from '#report/report-block.ts';
import { buildActionPlan } from '#report/sections/action-plan.ts';
import { buildComparison } from '#report/sections/comparison.ts';
import { buildCover } from '#report/sections/cover.ts';
import { buildDeclarations } from '#report/sections/declarations.ts';
import { buildEvidence } from '#report/sections/evidence.ts';
import { buildEveryCriterion } from '#report/sections/every-criterion.ts';
import { buildHoldingBack } from '#report/sections/holding-back.ts';
import { buildMethod } from '#report/sections/method.ts';
import { buildObjectives } from '#report/sections/objectives.ts';
import { gatherFacts, type ReportFacts, type ReportInput } from '#report/sections/report-facts.ts';
import { buildRepresentation } from '#report/sections/representation.ts';
import { buildResultsByArea } from '#report/sections/results-by-area.ts';
import { buildResultsByService } from '#report/sections/results-by-service.ts';
import { buildResultsByStrand } from '#report/sections/results-by-strand.ts';
import { buildReviews } from '#report/sections/reviews.ts';
import { buildScrutiny } from '#report/sections/scrutiny.ts';
import { describeDraft } from '#report/sections/sign-off-words.ts';
import { buildSources } from '#report/sections/sources.ts';
import { buildSummary } from '#report/sections/summary.ts';

const builders: { readonly [Section in SectionId]: (facts: ReportFacts) => ReportBlock[] } = {
  summary: buildSummary,
  method: buildMethod,
  'results-by-area': buildResultsByArea,
  'results-by-strand': buildResultsByStrand,
  'results-by-service': buildResultsByService,
  'holding-back': buildHoldingBack,
  'every-criterion': buildEveryCriterion,
  evidence: buildEvidence,
  scrutiny: buildScrutiny,
  objectives: buildObjectives,
  'action-plan': buildActionPlan,
  representation: buildRepresentation,
  reviews: buildReviews,
  comparison: buildComparison,
  declarations: buildDeclarations,
  sources: buildSources,
};

/**
 * The report of an assessment in reading order, as chosen; the whole of it unless told otherwise.
 * The same input and choices give the same document. For the public, everything internal is taken
 * out of the input before any section is built.
 */
export function buildReport(
  input: ReportInput,
  choices: ReportChoices = fullReport,
): ReportDocument {
  const { assessment, framework, createdAt, audience } = input;
  const safe = withholdReadings(input);
  const shownInput = audience === 'public' ? publishInput(safe) : safe;
  const facts = gatherFacts(shownInput, readPart(choices), readSignOffStanding(input));
  const accent = readAccent(assessment.accentColour);
  const version = nameVersion(choices, audience);
  const name = choices.version === 'full' ? 'self-assessment' : `self-assessment, ${version}`;
  return {
    title: `${assessment.councilName}: ${framework.title} ${name}`,
    councilName: assessment.councilName,
    language: framework.language,
    createdAt,
    marking: markAudience(audience),
    draftNotice: describeDraft(facts.standing),
    accentColour: accent.kind === 'usable' ? accent.colour : null,
    blocks:
      choices.version === 'cabinet'
        ? buildCabinetSummary(facts)
        : [
            buildCover(facts, version),
            { kind: 'contents', title: 'Contents' },
            ...listSections(choices).flatMap((section) => builders[section](facts)),
          ],
  };
}

/** Readings of measures follow the rule for small numbers too, whoever reads the report. */
function withholdReadings(input: ReportInput): ReportInput {
  const { records, representation } = input;
  if (representation === null) return input;
  return {
    ...input,
    records: { ...records, measures: representation.publishMeasures(records.measures) },
  };
}

function readPart({ version, unitId, areaIds }: ReportChoices): ReportPart {
  if (version === 'service') return { unitId, areaIds: null };
  return version === 'areas' ? { unitId: null, areaIds } : wholeReport;
}
