import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import { positiveActionWords } from '#content/representation-words.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { listGroupReadings } from '#domain/representation/group-readings.ts';
import { describeAim, nameTarget } from '#content/target-words.ts';
import { formatPeople, formatShare } from '#shared/figure-words.ts';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { RemovedList } from '#ui/removed-list.tsx';
import { Table } from '#ui/table.tsx';

/** What the council aims for, group by group, and how far it has come. */
export function TargetsPage({ stored }: { readonly stored: StoredAssessment }) {
  const { assessment, records } = stored;
  const targets = keepInUse(records.representationTargets);
  const hrefOf = (id: string) => toHref(pathTo.record(assessment.id, 'representationTargets', id));
  return (
    <>
      <title>Representation targets – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Representation targets</h1>
      <p className="govuk-inset-text">{positiveActionWords}</p>
      {targets.length > 0 && (
        <Table
          caption="Targets"
          className="app-wide-table"
          head={['For', 'Target', 'Latest figures', 'Owner']}
          rows={targets.map((target) => ({
            key: target.id,
            cells: [
              <a key="name" className="govuk-link" href={hrefOf(target.id)}>
                {nameTarget(target, records)}
              </a>,
              describeAim(target),
              describeLatest(target, stored),
              target.owner || 'Not given',
            ],
          }))}
        />
      )}
      <p className="govuk-body">
        A target is set on the page that shows what a population’s figures say.{' '}
        <a className="govuk-link" href={toHref(pathTo.populations(assessment.id))}>
          Choose a population to set a target
        </a>
      </p>
      <RemovedList
        noun="targets"
        records={records.representationTargets.map((each) => ({
          ...each,
          title: nameTarget(each, records),
        }))}
        hrefOf={hrefOf}
      />
    </>
  );
}

function describeLatest(target: RepresentationTarget, { records }: StoredAssessment): string {
  const schemes = listSchemes(records.groupSchemes);
  const latest = listGroupReadings(target, records.headcounts, schemes).at(-1);
  if (latest === undefined) return 'No dated figures';
  const figure =
    target.valueKind === 'share'
      ? formatShare(latest.share)
      : `${formatPeople(latest.count)} people`;
  return `${figure} on ${formatDay(latest.day)}`;
}
