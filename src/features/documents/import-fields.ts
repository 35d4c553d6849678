import { recordFields } from '#content/record-fields/record-fields.ts';
import { type RecordField } from '#domain/records/record-field.ts';
import { foldName } from '#domain/service-names.ts';

export type ImportKind = 'services' | 'actions';

/** The fields that can be read in from a table; the first must be given in every row. */
export function listImportFields(kind: ImportKind): readonly RecordField[] {
  if (kind === 'services') return [{ kind: 'line', name: 'name', label: 'Name of the service' }];
  const links = new Set(['units', 'criteria', 'strands']);
  return recordFields.actions.filter(
    (field) => field.kind !== 'items' && (!('linksTo' in field) || links.has(field.linksTo)),
  );
}

/** Which column of the file holds which field; a field that is missing is left out. */
export type ColumnMatch = Readonly<Record<string, number>>;

/** Matches columns by their headings; the name of a service is looked for by several words. */
export function matchColumns(
  heads: readonly string[],
  fields: readonly RecordField[],
): ColumnMatch {
  const folded = heads.map(foldName);
  const found = fields.map(({ name, label }): [string, number] => {
    const words = new Set([label, name, ...(otherWords[name] ?? [])].map(foldName));
    return [name, folded.findIndex((head) => words.has(head))];
  });
  return Object.fromEntries(found.filter(([, column]) => column >= 0));
}

const otherWords: Readonly<Record<string, readonly string[]>> = {
  name: ['Service', 'Services', 'Service name', 'Name'],
  title: ['Action'],
  leadOfficer: ['Lead', 'Owner', 'Responsible officer'],
  unitId: ['Unit', 'Service'],
  startOn: ['Start'],
  dueOn: ['Due', 'Deadline', 'By when'],
  costPounds: ['Cost'],
  criterionIds: ['Criteria', 'Criterion'],
  strandIds: ['Strand'],
};
