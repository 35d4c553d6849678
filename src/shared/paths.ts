/** Every address in the app, as a path after the `#`. Patterns are for the router, functions for links. */
export const pathPatterns = {
  home: '/',
  newAssessment: '/assessments/new',
  openCopy: '/open',
  overview: '/assessments/:assessmentId',
  unitTasks: '/assessments/:assessmentId/units/:unitId',
  area: '/assessments/:assessmentId/units/:unitId/levels/:levelNumber/areas/:areaId',
  criterion: '/assessments/:assessmentId/units/:unitId/criteria/:criterionId',
  details: '/assessments/:assessmentId/details',
  services: '/assessments/:assessmentId/services',
  results: '/assessments/:assessmentId/results',
  declarations: '/assessments/:assessmentId/declarations',
  report: '/assessments/:assessmentId/report',
} as const;

const assessment = (assessmentId: string) => `/assessments/${assessmentId}`;
const unit = (assessmentId: string, unitId: string) =>
  `${assessment(assessmentId)}/units/${unitId}`;

export const pathTo = {
  home: () => pathPatterns.home,
  newAssessment: () => pathPatterns.newAssessment,
  openCopy: () => pathPatterns.openCopy,
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
};

/** The address for an `href`, for example `#/assessments/new`. */
export function toHref(path: string): string {
  return `#${path}`;
}
