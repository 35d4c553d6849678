import { type Evidence } from '#domain/records/evidence.ts';
import { type ReportBlock } from '#report/report-block.ts';
import { tabulateRecord } from '#report/sections/record-table.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatDayOf } from '#report/sections/report-words.ts';
import { formatCount } from '#shared/format.ts';

/** The "Evidence register" section: every evidence item with all that is recorded of it. */
export function buildEvidence(facts: ReportFacts): ReportBlock[] {
  const evidence = facts.shown.evidence;
  const heading = {
    kind: 'heading',
    level: 1,
    text: 'Evidence register',
    startsPage: true,
  } as const;
  const isPublic = facts.audience === 'public';
  if (evidence.length === 0) {
    const text = isPublic ? 'No evidence is marked as public.' : 'No evidence is registered.';
    return [heading, { kind: 'paragraph', text }];
  }
  const today = facts.createdAt.slice(0, 10);
  const overdueCount = evidence.filter(
    ({ reviewBy }) => reviewBy !== null && reviewBy < today,
  ).length;
  return [
    heading,
    {
      kind: 'paragraph',
      text: isPublic
        ? `${formatCount(evidence.length, 'evidence item')} marked as public.`
        : `${formatCount(evidence.length, 'evidence item')}. Past the review date: ${overdueCount}.`,
    },
    ...evidence.map((item) =>
      tabulateRecord(facts, 'evidence', item, isPublic ? [] : listFiles(item)),
    ),
  ];
}

function listFiles({ fileVersions }: Evidence): [string, string][] {
  const newestFirst = fileVersions.toReversed();
  return newestFirst.map((version, position) => [
    position === 0 ? 'File' : 'Earlier version of the file',
    `${version.fileName}, ${formatBytes(version.sizeBytes)}, attached ${formatDayOf(version.attachedAt)}, SHA-256 ${version.sha256}`,
  ]);
}

function formatBytes(count: number): string {
  if (count < 1000) return formatCount(count, 'byte');
  return count < 1_000_000
    ? `${(count / 1000).toFixed(1)} kB`
    : `${(count / 1_000_000).toFixed(1)} MB`;
}
