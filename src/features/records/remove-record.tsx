import { useState } from 'react';

import { REMOVAL_REASON_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { TextArea } from '#ui/text-area.tsx';

type RemoveRecordProps = {
  readonly recordName: string;
  readonly isReasonNeeded: boolean;
  readonly onRemove: (reason: string) => void;
};

/** Removes a record, which can be brought back; where others rely on it, a reason is asked for. */
export function RemoveRecord({ recordName, isReasonNeeded, onRemove }: RemoveRecordProps) {
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string>();
  return (
    <Details summary={`Remove this ${recordName}`}>
      <TextArea
        label={isReasonNeeded ? 'Why it is removed' : 'Why it is removed (optional)'}
        value={reason}
        maxLength={REMOVAL_REASON_MAX_CHARACTERS}
        error={error}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button
        look="warning"
        onClick={() => {
          if (isReasonNeeded && reason.trim() === '') {
            setError(`Say why the ${recordName} is removed`);
          } else {
            setError(undefined);
            onRemove(reason.trim());
          }
        }}
      >
        Remove this {recordName}
      </Button>
    </Details>
  );
}
