import { emptyAnswerContent } from '#domain/answer.ts';
import { type AssessmentId } from '#domain/assessment.ts';
import { type Change } from '#domain/change.ts';
import { type MergedPlace, nameMergedPlace } from '#domain/merge/merged-place.ts';
import { type MergedChange, type MergeTable, mergeTables } from '#domain/merge/merged-change.ts';
import { type MergeSource } from '#domain/merge/merge-tables.ts';
import { openSource, type OpenSource, type PlaceName } from '#domain/merge/open-source.ts';
import { isSameValue, nameVersion, takeStep } from '#domain/merge/place-versions.ts';
import { listPlaces, type Row } from '#domain/merge/row-places.ts';

/** A colleague's copy as it came back, as it was sent, and as it was merged before (null: not yet). */
export type ReturnedCopy = {
  readonly sent: MergeSource;
  readonly lastMerged: MergeSource | null;
  readonly returned: MergeSource;
};

/** A record that only the copy has, with what its change log says of it. */
export type NewRow = {
  readonly table: MergeTable;
  readonly recordId: string;
  readonly row: Row;
  readonly changes: readonly Change[];
};

/** What merging one copy does. Nothing changed in a copy is left out: it is one of these three. */
export type MergeOutcome = {
  readonly newRows: readonly NewRow[];
  readonly changes: readonly MergedChange[];
  /** The versions at the places touched, as they are afterwards. */
  readonly mergedPlaces: readonly MergedPlace[];
  /** The same places as they were before. */
  readonly placesBefore: readonly MergedPlace[];
};

/**
 * Merges what a colleague changed since the copy was sent, place by place. A place that only one
 * side has changed takes that side's value; one that both have changed keeps the newest and becomes
 * a difference to settle (`known` are the places that copies changed before, by id). Copies merged in any order give the same places and differences, and one
 * merged a second time changes nothing.
 */
export function mergeCopy(
  ours: OpenSource,
  known: ReadonlyMap<string, MergedPlace>,
  assessmentId: AssessmentId,
  copy: ReturnedCopy,
): MergeOutcome {
  const sides: Sides = {
    ours,
    sent: openSource(copy.sent),
    lastMerged: copy.lastMerged === null ? null : openSource(copy.lastMerged),
    returned: openSource(copy.returned, copy.lastMerged ?? copy.sent),
  };
  const outcomes = mergeTables.flatMap((table) =>
    [...sides.returned.listRows(table)].map(([recordId, row]) => {
      const isNew = table !== 'answers' && ours.findRow(table, recordId) === null;
      if (isNew)
        return { newRow: { table, recordId, row, changes: logOf(copy.returned, table, recordId) } };
      return listTouched(sides, table, recordId, row).map((place) =>
        mergePlace(sides, place, assessmentId, known),
      );
    }),
  );
  return joinOutcomes(outcomes.flat());
}

type Sides = {
  readonly ours: OpenSource;
  readonly sent: OpenSource;
  readonly lastMerged: OpenSource | null;
  readonly returned: OpenSource;
};

/** The places of a record that the copy has changed since it was sent, or merged last. */
function listTouched(
  { sent, lastMerged, returned }: Sides,
  table: MergeTable,
  recordId: string,
  row: Row,
): PlaceName[] {
  const before = lastMerged ?? sent;
  const emptyRow = table === 'answers' ? emptyAnswerContent : {};
  const beforeRow = before.findRow(table, recordId) ?? emptyRow;
  const places = new Set([...listPlaces(beforeRow).keys(), ...listPlaces(row).keys()]);
  return [...places]
    .map((place) => ({ table, recordId, place }))
    .filter((name) => !isSameValue(before.readVersion(name), returned.readVersion(name)));
}

type PlaceOutcome =
  | { readonly newRow: NewRow }
  | {
      readonly change: MergedChange | null;
      readonly before: MergedPlace;
      readonly mergedPlace: MergedPlace;
    };

function mergePlace(
  sides: Sides,
  name: PlaceName,
  assessmentId: AssessmentId,
  known: ReadonlyMap<string, MergedPlace>,
): PlaceOutcome {
  const id = nameMergedPlace(name);
  // the newest version is the one that stands in the record, or was typed over there
  const { versions = [], setAside = [] } = known.get(id) ?? {};
  const [newestKnown, ...others] = versions;
  const stands = sides.ours.readVersion(name);
  const isStill = newestKnown !== undefined && isSameValue(newestKnown, stands);
  const current = isStill ? newestKnown : stands;
  const seen = [sides.sent.readVersion(name)];
  if (sides.lastMerged !== null) seen.push(sides.lastMerged.readVersion(name));
  const before: MergedPlace = {
    ...name,
    id,
    assessmentId,
    versions: [current, ...others],
    setAside: [...setAside],
  };
  const heads = takeStep(before.versions, { seen, to: sides.returned.readVersion(name) });
  const [newest = current] = heads;
  const { value, at, by } = newest;
  const isSame = nameVersion(newest) === nameVersion(current);
  return {
    change: isSame ? null : { ...name, from: current.value, to: value, at, by },
    before,
    mergedPlace: { ...before, versions: [...heads] },
  };
}

function joinOutcomes(outcomes: readonly PlaceOutcome[]): MergeOutcome {
  return {
    newRows: outcomes.flatMap((each) => ('newRow' in each ? [each.newRow] : [])),
    changes: outcomes.flatMap((each) =>
      'change' in each && each.change !== null ? [each.change] : [],
    ),
    mergedPlaces: outcomes.flatMap((each) => ('mergedPlace' in each ? [each.mergedPlace] : [])),
    placesBefore: outcomes.flatMap((each) => ('before' in each ? [each.before] : [])),
  };
}

function logOf(source: MergeSource, table: MergeTable, recordId: string): Change[] {
  return source.changes.filter((change) => change.table === table && change.recordId === recordId);
}
