import { type Assessment } from '#domain/assessment.ts';
import { type PartRow } from '#domain/merge/part-row.ts';
import { type Receipt } from '#domain/merge/receipt.ts';
import { type Unit } from '#domain/unit.ts';
import { ReceiptList } from '#features/colleagues/receipt-list.tsx';
import { ReceiveParts, type ReceivePort } from '#features/colleagues/receive-parts.tsx';
import { type PartRequest, SendParts } from '#features/colleagues/send-parts.tsx';
import { SentTable } from '#features/colleagues/sent-table.tsx';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';

type ColleaguesPageProps = ReceivePort & {
  readonly assessment: Assessment;
  /** The services in use and the council as a whole. */
  readonly units: readonly Unit[];
  readonly parts: readonly PartRow[];
  readonly receipts: readonly Receipt[];
  readonly differenceCount: number;
  /** Makes the files and hands them over; words for the page. */
  readonly onSend: (requests: readonly PartRequest[]) => Promise<string>;
  readonly onTakeBack: (receipt: Receipt) => Promise<string>;
};

/** Parts of the assessment for colleagues: send them, bring in what came back, take it back. */
export function ColleaguesPage(props: ColleaguesPageProps) {
  const { assessment, units, parts, receipts, differenceCount } = props;
  return (
    <>
      <title>Colleagues – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Colleagues</h1>
      <p className="govuk-body">
        Send a service its part of the assessment as a file. They open it in this app, fill it in
        and send a file back. You send the files yourself, by email or in a shared folder: the app
        sends nothing.
      </p>
      {differenceCount > 0 && (
        <p className="govuk-inset-text">
          {formatCount(differenceCount, 'place')} changed by several people to settle.{' '}
          <a className="govuk-link" href={toHref(pathTo.differences(assessment.id))}>
            Settle the differences
          </a>
        </p>
      )}
      <SendParts units={units} onSend={props.onSend} />
      <SentTable parts={parts} units={units} receipts={receipts} />
      <ReceiveParts onPreview={props.onPreview} onMerge={props.onMerge} />
      <ReceiptList receipts={receipts} onTakeBack={props.onTakeBack} />
    </>
  );
}
