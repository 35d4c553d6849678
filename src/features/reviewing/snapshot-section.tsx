import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import { SnapshotList } from '#features/reviewing/snapshot-list.tsx';
import { UnreadableNotice } from '#features/reviewing/unreadable-notice.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { AddByName } from '#ui/add-by-name.tsx';

type SnapshotSectionProps = {
  readonly assessmentId: string;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Records that cannot be read, and so cannot be frozen. */
  readonly unreadableCount: number;
  readonly unreadableSnapshotCount: number;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onFreeze: (title: string) => Promise<string | null>;
  readonly onCheck: (snapshot: Snapshot) => Promise<boolean>;
};

/** What has been frozen so far, and how to freeze the assessment as it is now. */
export function SnapshotSection(props: SnapshotSectionProps) {
  const { assessmentId, snapshots, unreadableCount, unreadableSnapshotCount } = props;
  return (
    <>
      <h2 className="govuk-heading-m">Snapshots</h2>
      <p className="govuk-body">
        A snapshot is the whole assessment as it was, but for the evidence files themselves. It is
        never changed; its SHA-256 shows that.{' '}
        <a className="govuk-link" href={toHref(pathTo.comparison(assessmentId))}>
          Compare with a snapshot
        </a>
      </p>
      <UnreadableNotice count={unreadableCount} outcome="will not be in a snapshot" />
      {unreadableSnapshotCount > 0 && (
        <p className="govuk-inset-text">
          {formatCount(unreadableSnapshotCount, 'snapshot')} could not be read, and stays as it is.
        </p>
      )}
      <SnapshotList snapshots={snapshots} onCheck={props.onCheck} />
      <AddByName
        label="Title of a new snapshot"
        buttonText="Freeze a snapshot now"
        emptyError="Enter a title"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={props.onFreeze}
      />
    </>
  );
}
