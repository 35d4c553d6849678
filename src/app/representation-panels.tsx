import { useHashLocation } from 'wouter/use-hash-location';

import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { type RecordKind } from '#domain/records/record-kinds.ts';
import { BenchmarkPanel } from '#features/representation/benchmark-panel.tsx';
import { HeadcountPanel } from '#features/representation/headcount-panel.tsx';
import { PopulationPanel } from '#features/representation/population-panel.tsx';
import { SchemePanel } from '#features/representation/scheme-panel.tsx';
import { TargetPanel } from '#features/representation/target-panel.tsx';
import { pathTo } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

import { readToday } from '#app/read-today.ts';
import { changeRecords } from '#app/record-actions.ts';
import { useGridPort } from '#app/use-grid-port.ts';

type RepresentationPanelsProps = {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly stored: StoredAssessment;
};

/** What stands above the fields of a population, headcount, benchmark, scheme or target. */
export function RepresentationPanels({ kind, recordId, stored }: RepresentationPanelsProps) {
  const [, navigate] = useHashLocation();
  const { assessment, records } = stored;
  const percentPort = useGridPort(assessment.id, 'benchmarks', 'percents');
  const countPort = useGridPort(assessment.id, 'headcounts', 'counts');
  const find = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.find((row) => row.id === recordId);
  if (kind === 'populations') {
    const population = find(records.populations);
    return population === undefined ? null : (
      <PopulationPanel
        population={population}
        stored={stored}
        onOpen={(schemeId) => navigate(pathTo.profile(assessment.id, recordId, schemeId))}
      />
    );
  }
  if (kind === 'headcounts') {
    const headcount = find(records.headcounts);
    return headcount === undefined ? null : (
      <HeadcountPanel headcount={headcount} stored={stored} port={countPort} />
    );
  }
  if (kind === 'benchmarks') {
    const benchmark = find(records.benchmarks);
    const scheme = findScheme(records.groupSchemes, benchmark?.schemeId ?? '');
    if (benchmark === undefined || scheme === null) return null;
    return (
      <BenchmarkPanel
        benchmark={benchmark}
        scheme={scheme}
        today={readToday()}
        port={percentPort}
      />
    );
  }
  if (kind === 'representationTargets') {
    const target = find(records.representationTargets);
    return target === undefined ? null : (
      <TargetPanel target={target} stored={stored} today={readToday()} />
    );
  }
  if (kind === 'groupSchemes') {
    const record = find(records.groupSchemes);
    return record === undefined ? null : (
      <SchemePanel
        record={record}
        stored={stored}
        onPlace={(groupId, broaderGroupId) => {
          const patch = { [`groups[${groupId}].broaderGroupId`]: broaderGroupId };
          void changeRecords(assessment.id, [{ kind, id: recordId, patch }]);
        }}
      />
    );
  }
  return null;
}
