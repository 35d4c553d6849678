import { type Framework } from '#domain/framework.ts';
import { type Action } from '#domain/records/action.ts';
import { type RecordKind } from '#domain/records/record-kinds.ts';
import { type Review } from '#domain/records/review.ts';
import { ActionPanel } from '#features/planning/action-panel.tsx';
import { MeasurePanel } from '#features/planning/measure-panel.tsx';
import { ReviewFigures } from '#features/reviewing/review-figures.tsx';
import { ScrutinisedAnswer } from '#features/scrutiny/scrutinised-answer.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { type RecordChange } from '#storage/record-writes.ts';

import { EvidenceFilesPanel } from '#app/evidence-files-panel.tsx';
import { readToday } from '#app/read-today.ts';
import { addRecords } from '#app/record-actions.ts';
import { RepresentationPanels } from '#app/representation-panels.tsx';

type RecordPanelsProps = {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly stored: StoredAssessment;
  readonly framework: Framework;
};

/** What stands above the fields of a record of this kind; nothing for most kinds. */
export function RecordPanels({ kind, recordId, stored, framework }: RecordPanelsProps) {
  const { records } = stored;
  const today = readToday();
  const find = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.find((row) => row.id === recordId);
  if (kind === 'actions') {
    const action = find(records.actions);
    if (action === undefined) return null;
    return <ActionPanel action={action} stored={stored} framework={framework} today={today} />;
  }
  if (kind === 'evidence') {
    const evidence = find(records.evidence);
    return evidence === undefined ? null : <EvidenceFilesPanel evidence={evidence} />;
  }
  if (kind === 'reviews') {
    const review = find(records.reviews);
    return review === undefined ? null : (
      <ReviewFigures
        review={review}
        measures={records.measures}
        onAddAction={async (title) => addCorrectiveAction(review, title)}
      />
    );
  }
  if (kind === 'scrutiny') {
    const scrutiny = find(records.scrutiny);
    return scrutiny === undefined ? null : (
      <ScrutinisedAnswer scrutiny={scrutiny} stored={stored} framework={framework} />
    );
  }
  if (kind === 'measures') {
    const measure = find(records.measures);
    return measure === undefined ? null : <MeasurePanel measure={measure} today={today} />;
  }
  return <RepresentationPanels kind={kind} recordId={recordId} stored={stored} />;
}

/** Adds an action and names it in the review; words for the page when it fails, else null. */
async function addCorrectiveAction(review: Review, title: string): Promise<string | null> {
  const nameIn = (actions: readonly Action[]): RecordChange[] =>
    actions.map(({ id }) => ({
      kind: 'reviews',
      id: review.id,
      patch: { [`correctiveActionIds+${id}`]: true },
    }));
  const added = await addRecords('actions', review.assessmentId, [{ title }], nameIn);
  return added.ok ? null : added.failure;
}
