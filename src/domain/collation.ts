import { type AnswerIndex } from '#domain/answer-index.ts';
import { type ServiceRule } from '#domain/assessment.ts';
import { countFewestServices } from '#domain/fewest-services.ts';
import { type Criterion } from '#domain/framework.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { isSatisfied, readStanding, readStrandStanding, type Standing } from '#domain/standing.ts';
import { type Unit, type UnitId } from '#domain/unit.ts';

/** One answer that keeps a criterion from being met by the council. */
export type Gap = {
  readonly unitId: UnitId;
  /** The strands it holds back; all strands in scope unless the answer differs by strand. */
  readonly strandIds: readonly string[];
  readonly standing: Standing;
};

/** How the council as a whole stands on one criterion. */
export type CollatedCriterion = {
  readonly criterion: Criterion;
  /** Strands for which the council has not met the criterion; empty when nothing is missing. */
  readonly unmetStrandIds: readonly string[];
  /** True when no unit has it to meet: every unit gave a reason why it does not apply. */
  readonly isNotApplicable: boolean;
  /** The answers behind `unmetStrandIds`, the council as a whole first. */
  readonly gaps: readonly Gap[];
  /** A service criterion cannot be met while no service is listed. */
  readonly lacksServices: boolean;
  /** The fewest answers to change to "met" so that the council meets the criterion. */
  readonly fewestChanges: number;
  /** False when `fewestChanges` is an upper bound (only with a share of services and many strands). */
  readonly isFewestExact: boolean;
};

/** What collation needs to know about the assessment. */
export type CollationSetting = {
  readonly corporateUnits: readonly Unit[];
  /** Services that count, retired ones left out. */
  readonly services: readonly Unit[];
  readonly strandIds: readonly string[];
  readonly serviceRule: ServiceRule;
  readonly answers: AnswerIndex;
};

/**
 * Collates one criterion by its scope (design.md §3): "corporate" needs the council as a whole,
 * "service" needs the services, "both" needs both; for every strand in scope. By the strict rule
 * one service short is enough to hold the council back; by a share, the stated per cent of the
 * services to which the criterion applies must have met it.
 */
export function collateCriterion(
  criterion: Criterion,
  setting: CollationSetting,
): CollatedCriterion {
  const needsCorporate = isAnsweredBy(criterion, 'corporate');
  const needsServices = isAnsweredBy(criterion, 'service');
  const corporate = needsCorporate ? findGaps(criterion, setting.corporateUnits, setting) : [];
  const lacksServices = needsServices && setting.services.length === 0;
  const service = needsServices ? collateServices(criterion, setting) : nothingMissing;
  const units = [
    ...(needsCorporate ? setting.corporateUnits : []),
    ...(needsServices ? setting.services : []),
  ];
  const held = new Set(corporate.flatMap((gap) => gap.strandIds));
  for (const strandId of lacksServices ? setting.strandIds : service.unmetStrandIds) {
    held.add(strandId);
  }
  return {
    criterion,
    unmetStrandIds: setting.strandIds.filter((strandId) => held.has(strandId)),
    isNotApplicable:
      units.length > 0 &&
      units.every((unit) => {
        const answer = setting.answers.find(unit.id, criterion.id);
        return readStanding(answer, setting.strandIds) === 'not-applicable';
      }),
    gaps: [...corporate, ...service.gaps],
    lacksServices,
    fewestChanges: corporate.length + service.fewestChanges + (lacksServices ? 1 : 0),
    isFewestExact: service.isFewestExact,
  };
}

type CollatedServices = Pick<
  CollatedCriterion,
  'unmetStrandIds' | 'gaps' | 'fewestChanges' | 'isFewestExact'
>;
const nothingMissing: CollatedServices = {
  unmetStrandIds: [],
  gaps: [],
  fewestChanges: 0,
  isFewestExact: true,
};

function collateServices(criterion: Criterion, setting: CollationSetting): CollatedServices {
  const gaps = findGaps(criterion, setting.services, setting);
  if (gaps.length === 0) return nothingMissing;
  if (setting.serviceRule.kind === 'every') {
    const held = new Set(gaps.flatMap((gap) => gap.strandIds));
    return { unmetStrandIds: [...held], gaps, fewestChanges: gaps.length, isFewestExact: true };
  }
  const shortBy = measureShortfall(criterion, setting, setting.serviceRule.neededPercent);
  const unmetStrandIds = [...shortBy.keys()];
  const blocking = gaps
    .map((gap) => ({ ...gap, strandIds: gap.strandIds.filter((id) => shortBy.has(id)) }))
    .filter((gap) => gap.strandIds.length > 0);
  const fewest = countFewestServices(blocking, shortBy);
  return {
    unmetStrandIds,
    gaps: blocking,
    fewestChanges: fewest.count,
    isFewestExact: fewest.isExact,
  };
}

/** By strand, how many more services must meet the criterion; strands with enough are left out. */
function measureShortfall(
  criterion: Criterion,
  setting: CollationSetting,
  neededPercent: number,
): Map<string, number> {
  const shortBy = new Map<string, number>();
  for (const strandId of setting.strandIds) {
    let metCount = 0;
    let appliesCount = 0;
    for (const service of setting.services) {
      const answer = setting.answers.find(service.id, criterion.id);
      const standing = readStrandStanding(answer, strandId);
      if (standing === 'met') metCount += 1;
      if (standing !== 'not-applicable') appliesCount += 1;
    }
    // whole numbers until the division, so that 50% of 4 is 2 and never 3
    const neededCount = Math.ceil((appliesCount * neededPercent) / 100);
    if (metCount < neededCount) shortBy.set(strandId, neededCount - metCount);
  }
  return shortBy;
}

function findGaps(
  criterion: Criterion,
  units: readonly Unit[],
  { answers, strandIds }: CollationSetting,
): Gap[] {
  const gaps: Gap[] = [];
  for (const unit of units) {
    const answer = answers.find(unit.id, criterion.id);
    const missing = strandIds.filter((id) => !isSatisfied(readStrandStanding(answer, id)));
    if (missing.length > 0) {
      gaps.push({ unitId: unit.id, strandIds: missing, standing: readStanding(answer, strandIds) });
    }
  }
  return gaps;
}
