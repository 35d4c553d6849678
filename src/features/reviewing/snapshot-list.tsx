import { useState } from 'react';

import { type Snapshot } from '#domain/records/snapshot.ts';
import { snapshotReasonWords } from '#features/reviewing/snapshot-words.ts';
import { formatMoment } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { saveFile } from '#ui/save-file.ts';
import { ShowMore } from '#ui/show-more.tsx';

type SnapshotListProps = {
  readonly snapshots: readonly Snapshot[];
  /** Whether the content still has the snapshot's SHA-256. */
  readonly onCheck: (snapshot: Snapshot) => Promise<boolean>;
};

const SNAPSHOTS_SHOWN = 50;

/** Every snapshot, the latest first, each to be checked and downloaded. */
export function SnapshotList({ snapshots, onCheck }: SnapshotListProps) {
  if (snapshots.length === 0) return <p className="govuk-body">No snapshots yet.</p>;
  return (
    <ShowMore
      items={snapshots.map((snapshot, index) => ({ snapshot, number: index + 1 })).toReversed()}
      step={SNAPSHOTS_SHOWN}
      render={(shown) =>
        shown.map(({ snapshot, number }) => (
          <SnapshotCard key={snapshot.id} snapshot={snapshot} number={number} onCheck={onCheck} />
        ))
      }
    />
  );
}

type SnapshotCardProps = {
  readonly snapshot: Snapshot;
  /** As on the cover of a report: the oldest is 1. */
  readonly number: number;
  readonly onCheck: SnapshotListProps['onCheck'];
};

function SnapshotCard({ snapshot, number, onCheck }: SnapshotCardProps) {
  const { title, takenAt, takenBy, reason, sha256, content } = snapshot;
  const [message, setMessage] = useState('');
  const name = title || 'Snapshot without a title';

  async function check(): Promise<void> {
    const isWhole = await onCheck(snapshot);
    setMessage(
      isWhole
        ? 'Checked: the content matches its SHA-256. It has not been changed.'
        : 'The content does not match its SHA-256. It is not what was frozen.',
    );
  }

  return (
    <section className="app-criterion">
      <h3 className="govuk-heading-s">{name}</h3>
      <p className="govuk-body">
        Number {number}. {snapshotReasonWords[reason]}. Frozen on {formatMoment(takenAt)}
        {takenBy && ` by ${takenBy}`}.
      </p>
      <p className="govuk-body-s govuk-!-text-break-word">SHA-256: {sha256}</p>
      <div className="app-actions">
        <Button look="secondary" onClick={() => void check()}>
          Check<span className="govuk-visually-hidden">: {name}</span>
        </Button>
        <Button
          look="secondary"
          onClick={() => saveFile(nameSnapshotFile(snapshot), content, 'application/json')}
        >
          Download<span className="govuk-visually-hidden">: {name}</span>
        </Button>
        <p className="govuk-body" role="status">
          {message}
        </p>
      </div>
    </section>
  );
}

/** The day it was frozen and the beginning of its hash, which tells two of one day apart. */
function nameSnapshotFile({ takenAt, sha256 }: Snapshot): string {
  return `equality-standard-snapshot-${takenAt.slice(0, 10)}-${sha256.slice(0, 8)}.json`;
}
