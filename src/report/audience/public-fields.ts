import { type RecordContent } from '#domain/records/empty-records.ts';
import { type RecordKind } from '#domain/records/record-kinds.ts';

/**
 * What of each record a council publishes. What is not named here is internal, a field added later
 * too. Left out on purpose: names of officers and reviewers, internal notes and progress logs, what
 * reviewers and officers wrote to each other, resources and costs, and names of files. Evidence is
 * published only where it is itself marked public.
 */
export const publicFields: {
  readonly [Kind in RecordKind]: readonly (keyof RecordContent<Kind>)[];
} = {
  evidence: ['title', 'kind', 'reference', 'datedOn', 'strandIds', 'audience', 'answerKeys'],
  // counted, never printed one by one
  scrutiny: ['answerKey', 'verdict', 'settledOn'],
  consultations: [
    'title',
    'wasHeld',
    'consultees',
    'startedOn',
    'endedOn',
    'how',
    'whatTheySaid',
    'whatChanged',
    'whyNobodyWasAsked',
  ],
  objectives: ['title', 'statement', 'dutyAims', 'strandIds', 'criterionIds'],
  measures: [
    'name',
    'objectiveIds',
    'numerator',
    'denominator',
    'valueUnit',
    'better',
    'dataSource',
    'frequency',
    'dataQualityNote',
    'baselineValue',
    'baselineDay',
    'readings',
    'targets',
    'benchmarks',
    'indicatorId',
    'valueKind',
    'quartiles',
  ],
  actions: [
    'title',
    'whatWillBeDone',
    'criterionIds',
    'objectiveIds',
    'measureIds',
    'unitId',
    'startOn',
    'dueOn',
    'priority',
    'measureOfSuccess',
    'status',
    'strandIds',
    'carriedOverCount',
  ],
  reviews: ['title', 'heldOn', 'kind', 'correctiveActionIds'],
  signOffs: ['position', 'role', 'signedOn'],
  groupSchemes: ['name', 'characteristic', 'groups', 'broaderSchemeId'],
  populations: [
    'name',
    'kind',
    'definition',
    'countedIn',
    'unitId',
    'partOfId',
    'followsId',
    'dataSource',
  ],
  headcounts: [],
  benchmarks: [
    'name',
    'schemeId',
    'populationIds',
    'geography',
    'whoItCovers',
    'source',
    'sourceAddress',
    'dataDay',
    'percents',
  ],
  representationTargets: [
    'populationId',
    'schemeId',
    'groupId',
    'valueKind',
    'value',
    'day',
    'milestones',
    'reason',
    'benchmarkId',
    'objectiveIds',
    'measureIds',
    'actionIds',
  ],
};
