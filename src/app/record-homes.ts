import { type RecordKind } from '#domain/records/record-kinds.ts';
import { pathTo, toHref } from '#shared/paths.ts';

/** The page that lists the records of a kind: where "back" leads from one of them. */
export function findRecordHome(
  kind: RecordKind,
  assessmentId: string,
): { readonly href: string; readonly text: string } {
  const [path, text] = homeOf(kind, assessmentId);
  return { href: toHref(path), text };
}

function homeOf(kind: RecordKind, id: string): [path: string, text: string] {
  switch (kind) {
    case 'evidence':
      return [pathTo.evidence(id), 'Evidence register'];
    case 'scrutiny':
      return [pathTo.scrutiny(id), 'Scrutiny'];
    case 'consultations':
      return [pathTo.consultations(id), 'Consultation'];
    case 'objectives':
    case 'measures':
      return [pathTo.objectives(id), 'Objectives and measures'];
    case 'actions':
      return [pathTo.actions(id), 'Action plan'];
    case 'reviews':
      return [pathTo.reviews(id), 'Reviews'];
    case 'signOffs':
      return [pathTo.signOff(id), 'Sign-off'];
    case 'groupSchemes':
      return [pathTo.groupSchemes(id), 'Group schemes'];
    case 'populations':
    case 'headcounts':
      return [pathTo.populations(id), 'Populations'];
    case 'benchmarks':
      return [pathTo.benchmarks(id), 'Benchmarks'];
    case 'representationTargets':
      return [pathTo.targets(id), 'Representation targets'];
  }
}
