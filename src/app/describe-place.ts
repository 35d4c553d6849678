import { type Change } from '#domain/change.ts';
import { type Framework } from '#domain/framework.ts';
import { type MergedPlace } from '#domain/merge/merged-place.ts';
import { readAnswerName } from '#domain/records/evidence.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { type DescribedPlace } from '#features/colleagues/described-place.ts';
import { describeChange, type NameLink } from '#features/records/describe-change.ts';
import { listLinkOptions } from '#features/records/record-context.ts';
import { nameRecord } from '#features/records/record-titles.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';

/** A place that copies have changed, in the words of the page and history of its record. */
export function describePlace(
  place: MergedPlace,
  stored: StoredAssessment,
  framework: Framework,
): DescribedPlace {
  const nameLink: NameLink = (target, id) =>
    listLinkOptions(target, stored, framework).find((option) => option.value === id)?.label ?? id;
  const describe = (value: Change['to']) =>
    describeChange(
      {
        id: place.id,
        assessmentId: place.assessmentId,
        table: place.table,
        recordId: place.recordId,
        field: place.place,
        from: null,
        to: value,
        changedAt: '',
        changedBy: '',
      },
      nameLink,
    );
  const { what } = describe(null);
  return {
    ...nameSubject(place, stored),
    field: place.place === 'removedAt' ? 'in use or removed' : what,
    describeValue: (value) => {
      const { what: event, to } = describe(value);
      // what happened to the record as a whole is told by the words for it alone
      return to === '' ? event : to;
    },
  };
}

function nameSubject(
  { table, recordId, assessmentId }: MergedPlace,
  { units, records }: StoredAssessment,
): Pick<DescribedPlace, 'record' | 'href'> {
  if (table === 'answers') {
    const { unitId, criterionId } = readAnswerName(recordId);
    const unit = units.find((each) => each.id === unitId);
    const href = toHref(pathTo.criterion(assessmentId, unitId, criterionId));
    return { record: `${criterionId}, ${unit?.name ?? 'a service no longer listed'}`, href };
  }
  const kind = recordKinds.find((each) => each === table);
  if (kind === undefined) {
    const unit = units.find((each) => each.id === recordId);
    return { record: unit?.name ?? 'A service', href: toHref(pathTo.services(assessmentId)) };
  }
  const record = records[kind].find((each) => each.id === recordId);
  return {
    record: record === undefined ? 'A record' : nameRecord(kind, record),
    href: toHref(pathTo.record(assessmentId, kind, recordId)),
  };
}
