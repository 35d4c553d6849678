import { listSchemes, silentGroups } from '#content/group-schemes/list-schemes.ts';
import { type Framework } from '#domain/framework.ts';
import { nameAnswer } from '#domain/records/evidence.ts';
import { type FieldOption, type LinkTarget } from '#domain/records/record-field.ts';
import { keepInUse, type RecordKind } from '#domain/records/record-kinds.ts';
import { isAnsweredBy, listActiveUnits } from '#domain/scope.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

export type LinkOption = FieldOption & { readonly href?: string };

/** What the ids in a record's fields may name, with the words for each and the way there. */
export function listLinkOptions(
  target: LinkTarget,
  stored: StoredAssessment,
  framework: Framework,
): readonly LinkOption[] {
  const { assessment, units, records } = stored;
  const hrefOf = (kind: RecordKind, id: string) => toHref(pathTo.record(assessment.id, kind, id));
  switch (target) {
    case 'strands':
      return framework.strands
        .filter((strand) => assessment.strandIds.includes(strand.id))
        .map((strand) => ({ value: strand.id, label: strand.title }));
    case 'criteria':
      return framework.criteria.map(({ id, statement }) => ({
        value: id,
        label: `${id} ${statement}`,
      }));
    case 'units':
      return listActiveUnits(units).map((unit) => ({ value: unit.id, label: unit.name }));
    case 'objectives':
      return keepInUse(records.objectives).map(({ id, title }) => ({
        value: id,
        label: title || 'Objective without a name',
        href: hrefOf('objectives', id),
      }));
    case 'measures':
      return keepInUse(records.measures).map(({ id, name }) => ({
        value: id,
        label: name || 'Measure without a name',
        href: hrefOf('measures', id),
      }));
    case 'actions':
      return keepInUse(records.actions).map(({ id, title }) => ({
        value: id,
        label: title || 'Action without a title',
        href: hrefOf('actions', id),
      }));
    case 'populations':
      return keepInUse(records.populations).map(({ id, name }) => ({
        value: id,
        label: name || 'Population without a name',
        href: hrefOf('populations', id),
      }));
    case 'benchmarks':
      return keepInUse(records.benchmarks).map(({ id, name, geography }) => ({
        value: id,
        label: [name || 'Benchmark without a name', geography].filter(Boolean).join(', '),
        href: hrefOf('benchmarks', id),
      }));
    case 'schemes':
      return listSchemes(records.groupSchemes).map(({ id, name }) => ({ value: id, label: name }));
    case 'groups':
      return listSchemes(records.groupSchemes)
        .flatMap(({ groups, combinations }) => [...groups, ...combinations])
        .concat(silentGroups)
        .map(({ id, name }) => ({ value: id, label: name }));
    case 'answers':
      return listActiveUnits(units).flatMap((unit) =>
        framework.criteria
          .filter((criterion) => isAnsweredBy(criterion, unit.kind))
          .map((criterion) => ({
            value: nameAnswer(unit.id, criterion.id),
            label: `${criterion.id}, ${unit.name}`,
            href: toHref(pathTo.criterion(assessment.id, unit.id, criterion.id)),
          })),
      );
  }
}
