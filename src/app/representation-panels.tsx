import { type ComponentType } from 'react';
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
import { createId } from '#storage/stamp.ts';

import { readToday } from '#app/read-today.ts';
import { changeRecords } from '#app/record-actions.ts';
import { useGridPort } from '#app/use-grid-port.ts';

type RepresentationPanelsProps = {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly stored: StoredAssessment;
};

/** What stands above the fields of a population, headcount, benchmark, scheme or target. */
export function RepresentationPanels(props: RepresentationPanelsProps) {
  const Panel = panels[props.kind];
  return Panel === undefined ? null : <Panel {...props} />;
}

const panels: { readonly [Kind in RecordKind]?: ComponentType<RepresentationPanelsProps> } = {
  populations: OnePopulation,
  headcounts: OneHeadcount,
  benchmarks: OneBenchmark,
  groupSchemes: OneScheme,
  representationTargets: OneTarget,
};

function OneTarget({ kind, recordId, stored }: RepresentationPanelsProps) {
  const target = stored.records.representationTargets.find(({ id }) => id === recordId);
  return target === undefined ? null : (
    <TargetPanel
      target={target}
      stored={stored}
      today={readToday()}
      onAddLever={async (lever) => {
        const id = createId();
        const patch = { [`levers[${id}]`]: { ...lever, id } };
        return changeRecords(stored.assessment.id, [{ kind, id: recordId, patch }]);
      }}
    />
  );
}

function OnePopulation({ recordId, stored }: RepresentationPanelsProps) {
  const [, navigate] = useHashLocation();
  const population = stored.records.populations.find(({ id }) => id === recordId);
  if (population === undefined) return null;
  return (
    <PopulationPanel
      population={population}
      stored={stored}
      onOpen={(schemeId) => navigate(pathTo.profile(stored.assessment.id, recordId, schemeId))}
    />
  );
}

function OneHeadcount({ recordId, stored }: RepresentationPanelsProps) {
  const port = useGridPort(stored.assessment.id, 'headcounts', 'counts');
  const headcount = stored.records.headcounts.find(({ id }) => id === recordId);
  return headcount === undefined ? null : (
    <HeadcountPanel headcount={headcount} stored={stored} port={port} />
  );
}

function OneBenchmark({ recordId, stored }: RepresentationPanelsProps) {
  const port = useGridPort(stored.assessment.id, 'benchmarks', 'percents');
  const benchmark = stored.records.benchmarks.find(({ id }) => id === recordId);
  const scheme = findScheme(stored.records.groupSchemes, benchmark?.schemeId ?? '');
  if (benchmark === undefined || scheme === null) return null;
  return <BenchmarkPanel benchmark={benchmark} scheme={scheme} today={readToday()} port={port} />;
}

function OneScheme({ kind, recordId, stored }: RepresentationPanelsProps) {
  const record = stored.records.groupSchemes.find(({ id }) => id === recordId);
  return record === undefined ? null : (
    <SchemePanel
      record={record}
      stored={stored}
      onPlace={(groupId, broaderGroupId) => {
        const patch = { [`groups[${groupId}].broaderGroupId`]: broaderGroupId };
        void changeRecords(stored.assessment.id, [{ kind, id: recordId, patch }]);
      }}
    />
  );
}
