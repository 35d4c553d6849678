import { useState } from 'react';

import { type Receipt } from '#domain/merge/receipt.ts';
import { formatCount, formatMoment } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';
import { ShowMore } from '#ui/show-more.tsx';

type ReceiptListProps = {
  /** The newest first. */
  readonly receipts: readonly Receipt[];
  readonly onTakeBack: (receipt: Receipt) => Promise<string>;
};

const RECEIPTS_SHOWN = 20;

/** What was brought in, each of which can be taken back; nothing when nothing was. */
export function ReceiptList({ receipts, onTakeBack }: ReceiptListProps) {
  const [message, setMessage] = useState('');
  if (receipts.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">Brought in</h2>
      <p className="govuk-body" role="status">
        {message}
      </p>
      <ShowMore
        items={receipts}
        step={RECEIPTS_SHOWN}
        render={(shown) => (
          <ul className="govuk-list">
            {shown.map((receipt) => (
              <li key={receipt.id} className="app-criterion">
                <p className="govuk-body govuk-!-margin-bottom-1">
                  <strong>{receipt.sentTo}</strong>, saved {formatMoment(receipt.returnedAt)}
                  {receipt.returnedBy && ` by ${receipt.returnedBy}`}:{' '}
                  {formatCount(receipt.changes.length, 'change')} and{' '}
                  {formatCount(receipt.newRows.length, 'new record')}. Brought in{' '}
                  {formatMoment(receipt.mergedAt)}
                  {receipt.mergedBy && ` by ${receipt.mergedBy}`}.
                </p>
                {receipt.takenBackAt === null ? (
                  <Button
                    look="secondary"
                    onClick={() => void onTakeBack(receipt).then(setMessage)}
                  >
                    Take this back
                    <span className="govuk-visually-hidden">
                      : {receipt.sentTo}, brought in {formatMoment(receipt.mergedAt)}
                    </span>
                  </Button>
                ) : (
                  <p className="govuk-body-s">Taken back {formatMoment(receipt.takenBackAt)}.</p>
                )}
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}
