import { type ReactNode, useState } from 'react';

import { type PartRow } from '#domain/merge/part-row.ts';
import { formatMoment } from '#shared/format.ts';
import { Button } from '#ui/button.tsx';

type PartBannerProps = {
  readonly part: PartRow;
  /** Where a colleague says who they are: the name goes beside each change. */
  readonly nameField: ReactNode;
  /** Makes the file to send back; words for the page. */
  readonly onSave: () => Promise<string>;
};

/** Says that this is a part of somebody's assessment, and makes the file to send back. */
export function PartBanner({ part, nameField, onSave }: PartBannerProps) {
  const [message, setMessage] = useState('');
  const from = part.sentBy === '' ? 'a colleague' : part.sentBy;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        This is the part for {part.sentTo}, sent by {from} on {formatMoment(part.sentAt)}.{' '}
        {part.purpose === 'fill-in'
          ? 'Fill it in. What you write is kept in this browser as you type. Then save a file and send it back; you can do that more than once.'
          : 'Agree with the answers or challenge them, and comment. Then save a file and send it back; only what you say as a reviewer goes into the assessment.'}
      </p>
      {nameField}
      <Button onClick={() => void onSave().then(setMessage)}>Save the file to send back</Button>
      <p className="govuk-body" role="status">
        {message}
      </p>
    </div>
  );
}
