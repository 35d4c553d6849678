import { type Framework } from '#domain/framework.ts';
import { listActiveUnits } from '#domain/scope.ts';
import { type ReportChoices } from '#report/audience/report-choices.ts';

import { type ReportRecord } from '#features/reporting/create-report.ts';

/** What has still to be chosen, as a sentence; null when a report can be made. */
export function findChoiceFault(
  { version, unitId, areaIds, sectionIds }: ReportChoices,
  record: Pick<ReportRecord, 'units'>,
  framework: Framework,
): string | null {
  switch (version) {
    case 'service': {
      const isThere = listActiveUnits(record.units).some(({ id }) => id === unitId);
      return isThere ? null : 'Choose a service';
    }
    case 'areas':
      return framework.areas.some(({ id }) => areaIds.includes(id)) ? null : 'Choose an area';
    case 'sections':
      return sectionIds.length > 0 ? null : 'Choose a section';
    case 'full':
    case 'auditor':
    case 'public':
    case 'cabinet':
    case 'actions':
      return null;
  }
}
