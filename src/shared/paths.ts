/** Every address in the app, as a path after the `#`. Patterns are for the router, functions for links. */
export const pathPatterns = {
  home: '/',
  newAssessment: '/assessments/new',
  openCopy: '/open',
  openPart: '/open-part',
  privacy: '/privacy',
  accessibility: '/accessibility',
  licences: '/licences',
  overview: '/assessments/:assessmentId',
  unitTasks: '/assessments/:assessmentId/units/:unitId',
  area: '/assessments/:assessmentId/units/:unitId/levels/:levelNumber/areas/:areaId',
  criterion: '/assessments/:assessmentId/units/:unitId/criteria/:criterionId',
  details: '/assessments/:assessmentId/details',
  services: '/assessments/:assessmentId/services',
  results: '/assessments/:assessmentId/results',
  declarations: '/assessments/:assessmentId/declarations',
  report: '/assessments/:assessmentId/report',
  answer: '/assessments/:assessmentId/units/:unitId/criteria/:criterionId/record',
  record: '/assessments/:assessmentId/records/:kind/:recordId',
  evidence: '/assessments/:assessmentId/evidence',
  scrutiny: '/assessments/:assessmentId/scrutiny',
  consultations: '/assessments/:assessmentId/consultations',
  gaps: '/assessments/:assessmentId/gaps',
  actions: '/assessments/:assessmentId/actions',
  objectives: '/assessments/:assessmentId/objectives',
  thread: '/assessments/:assessmentId/golden-thread',
  reviews: '/assessments/:assessmentId/reviews',
  signOff: '/assessments/:assessmentId/sign-off',
  comparison: '/assessments/:assessmentId/comparison',
  documents: '/assessments/:assessmentId/documents',
  colleagues: '/assessments/:assessmentId/colleagues',
  differences: '/assessments/:assessmentId/colleagues/differences',
  populations: '/assessments/:assessmentId/populations',
  profile: '/assessments/:assessmentId/populations/:populationId/by/:schemeId',
  readFigures: '/assessments/:assessmentId/populations/:populationId/by/:schemeId/read',
  stages: '/assessments/:assessmentId/stages',
  benchmarks: '/assessments/:assessmentId/benchmarks',
  readCensus: '/assessments/:assessmentId/benchmarks/census',
  targets: '/assessments/:assessmentId/targets',
  groupSchemes: '/assessments/:assessmentId/group-schemes',
  indicators: '/assessments/:assessmentId/best-value-indicators',
} as const;

const assessment = (assessmentId: string) => `/assessments/${assessmentId}`;
const unit = (assessmentId: string, unitId: string) =>
  `${assessment(assessmentId)}/units/${unitId}`;

export const pathTo = {
  home: () => pathPatterns.home,
  newAssessment: () => pathPatterns.newAssessment,
  openCopy: () => pathPatterns.openCopy,
  openPart: () => pathPatterns.openPart,
  privacy: () => pathPatterns.privacy,
  accessibility: () => pathPatterns.accessibility,
  licences: () => pathPatterns.licences,
  overview: assessment,
  unitTasks: unit,
  area: (assessmentId: string, unitId: string, levelNumber: number, areaId: string) =>
    `${unit(assessmentId, unitId)}/levels/${levelNumber}/areas/${areaId}`,
  criterion: (assessmentId: string, unitId: string, criterionId: string) =>
    `${unit(assessmentId, unitId)}/criteria/${criterionId}`,
  details: (assessmentId: string) => `${assessment(assessmentId)}/details`,
  services: (assessmentId: string) => `${assessment(assessmentId)}/services`,
  results: (assessmentId: string) => `${assessment(assessmentId)}/results`,
  declarations: (assessmentId: string) => `${assessment(assessmentId)}/declarations`,
  report: (assessmentId: string) => `${assessment(assessmentId)}/report`,
  /** Evidence, scrutiny and history of one answer. */
  answer: (assessmentId: string, unitId: string, criterionId: string) =>
    `${unit(assessmentId, unitId)}/criteria/${criterionId}/record`,
  /** One record of a kind such as evidence, actions or measures. */
  record: (assessmentId: string, kind: string, recordId: string) =>
    `${assessment(assessmentId)}/records/${kind}/${recordId}`,
  evidence: (assessmentId: string) => `${assessment(assessmentId)}/evidence`,
  scrutiny: (assessmentId: string) => `${assessment(assessmentId)}/scrutiny`,
  consultations: (assessmentId: string) => `${assessment(assessmentId)}/consultations`,
  gaps: (assessmentId: string) => `${assessment(assessmentId)}/gaps`,
  actions: (assessmentId: string) => `${assessment(assessmentId)}/actions`,
  objectives: (assessmentId: string) => `${assessment(assessmentId)}/objectives`,
  thread: (assessmentId: string) => `${assessment(assessmentId)}/golden-thread`,
  reviews: (assessmentId: string) => `${assessment(assessmentId)}/reviews`,
  signOff: (assessmentId: string) => `${assessment(assessmentId)}/sign-off`,
  comparison: (assessmentId: string) => `${assessment(assessmentId)}/comparison`,
  documents: (assessmentId: string) => `${assessment(assessmentId)}/documents`,
  /** Parts sent to colleagues, and what came back. */
  colleagues: (assessmentId: string) => `${assessment(assessmentId)}/colleagues`,
  differences: (assessmentId: string) => `${assessment(assessmentId)}/colleagues/differences`,
  populations: (assessmentId: string) => `${assessment(assessmentId)}/populations`,
  /** One population by the groups of one scheme. */
  profile: (assessmentId: string, populationId: string, schemeId: string) =>
    `${assessment(assessmentId)}/populations/${populationId}/by/${schemeId}`,
  /** Reading its figures from a file. */
  readFigures: (assessmentId: string, populationId: string, schemeId: string) =>
    `${assessment(assessmentId)}/populations/${populationId}/by/${schemeId}/read`,
  stages: (assessmentId: string) => `${assessment(assessmentId)}/stages`,
  benchmarks: (assessmentId: string) => `${assessment(assessmentId)}/benchmarks`,
  readCensus: (assessmentId: string) => `${assessment(assessmentId)}/benchmarks/census`,
  targets: (assessmentId: string) => `${assessment(assessmentId)}/targets`,
  groupSchemes: (assessmentId: string) => `${assessment(assessmentId)}/group-schemes`,
  indicators: (assessmentId: string) => `${assessment(assessmentId)}/best-value-indicators`,
};

/** The address for an `href`, for example `#/assessments/new`. */
export function toHref(path: string): string {
  return `#${path}`;
}
