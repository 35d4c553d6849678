import { type ReportBlock } from '#report/report-block.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';

/** The annex: the published documents that the framework's wording rests on. */
export function buildSources({ framework }: ReportFacts): ReportBlock[] {
  const heading = { kind: 'heading', level: 1, text: 'Sources of the wording' } as const;
  if (framework.sources.length === 0) {
    return [heading, { kind: 'paragraph', text: 'No published source is named.' }];
  }
  const items = framework.sources.map(({ title, url }) => `${title}: ${url}`);
  return [heading, { kind: 'list', items, isOrdered: false }];
}
