import { type ComponentType, lazy } from 'react';

import { pathPatterns } from '#shared/paths.ts';

import { PageNotLoaded } from '#app/page-not-loaded.ts';
import { Component as AreaRoute } from '#app/routes/area-route.tsx';
import { Component as CriterionRoute } from '#app/routes/criterion-route.tsx';

type Page = { readonly path: string; readonly page: ComponentType };

function later(load: () => Promise<{ readonly Component: ComponentType }>): ComponentType {
  return lazy(async () => {
    const loaded = await load().catch((cause: unknown) => {
      throw new PageNotLoaded(cause);
    });
    return { default: loaded.Component };
  });
}

/** Which page shows at which address. Only answering, where most time is spent, is loaded at once. */
export const routes: readonly Page[] = [
  { path: pathPatterns.home, page: later(() => import('#app/routes/home-route.tsx')) },
  {
    path: pathPatterns.newAssessment,
    page: later(() => import('#app/routes/new-assessment-route.tsx')),
  },
  { path: pathPatterns.openCopy, page: later(() => import('#app/routes/open-copy-route.tsx')) },
  { path: pathPatterns.overview, page: later(() => import('#app/routes/overview-route.tsx')) },
  { path: pathPatterns.unitTasks, page: later(() => import('#app/routes/overview-route.tsx')) },
  { path: pathPatterns.area, page: AreaRoute },
  { path: pathPatterns.criterion, page: CriterionRoute },
  { path: pathPatterns.details, page: later(() => import('#app/routes/details-route.tsx')) },
  { path: pathPatterns.services, page: later(() => import('#app/routes/services-route.tsx')) },
  { path: pathPatterns.results, page: later(() => import('#app/routes/results-route.tsx')) },
  {
    path: pathPatterns.declarations,
    page: later(() => import('#app/routes/declarations-route.tsx')),
  },
  { path: pathPatterns.report, page: later(() => import('#app/routes/report-route.tsx')) },
  { path: pathPatterns.gaps, page: later(() => import('#app/routes/gaps-route.tsx')) },
  { path: pathPatterns.actions, page: later(() => import('#app/routes/actions-route.tsx')) },
  { path: pathPatterns.objectives, page: later(() => import('#app/routes/objectives-route.tsx')) },
  { path: pathPatterns.thread, page: later(() => import('#app/routes/thread-route.tsx')) },
  { path: pathPatterns.record, page: later(() => import('#app/routes/record-route.tsx')) },
  { path: pathPatterns.answer, page: later(() => import('#app/routes/answer-route.tsx')) },
  { path: pathPatterns.evidence, page: later(() => import('#app/routes/evidence-route.tsx')) },
  { path: pathPatterns.scrutiny, page: later(() => import('#app/routes/scrutiny-route.tsx')) },
  {
    path: pathPatterns.consultations,
    page: later(() => import('#app/routes/consultations-route.tsx')),
  },
  { path: pathPatterns.reviews, page: later(() => import('#app/routes/reviews-route.tsx')) },
  { path: pathPatterns.signOff, page: later(() => import('#app/routes/sign-off-route.tsx')) },
  { path: pathPatterns.comparison, page: later(() => import('#app/routes/comparison-route.tsx')) },
  {
    path: pathPatterns.populations,
    page: later(() => import('#app/routes/populations-route.tsx')),
  },
  {
    path: pathPatterns.readFigures,
    page: later(() => import('#app/routes/read-figures-route.tsx')),
  },
  { path: pathPatterns.readCensus, page: later(() => import('#app/routes/census-route.tsx')) },
  { path: pathPatterns.profile, page: later(() => import('#app/routes/profile-route.tsx')) },
  {
    path: pathPatterns.benchmarks,
    page: later(() => import('#app/routes/benchmarks-route.tsx')),
  },
  {
    path: pathPatterns.indicators,
    page: later(() => import('#app/routes/indicators-route.tsx')),
  },
  { path: pathPatterns.stages, page: later(() => import('#app/routes/stages-route.tsx')) },
  { path: pathPatterns.targets, page: later(() => import('#app/routes/targets-route.tsx')) },
  { path: pathPatterns.groupSchemes, page: later(() => import('#app/routes/schemes-route.tsx')) },
  { path: pathPatterns.privacy, page: later(() => import('#app/routes/privacy-route.tsx')) },
  {
    path: pathPatterns.accessibility,
    page: later(() => import('#app/routes/accessibility-route.tsx')),
  },
  { path: pathPatterns.licences, page: later(() => import('#app/routes/licences-route.tsx')) },
  { path: pathPatterns.openPart, page: later(() => import('#app/routes/open-part-route.tsx')) },
  { path: pathPatterns.colleagues, page: later(() => import('#app/routes/colleagues-route.tsx')) },
  {
    path: pathPatterns.differences,
    page: later(() => import('#app/routes/differences-route.tsx')),
  },
  { path: pathPatterns.documents, page: later(() => import('#app/routes/documents-route.tsx')) },
];
