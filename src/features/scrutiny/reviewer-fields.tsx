import { useState } from 'react';

import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { Input } from '#ui/input.tsx';

export type Reviewer = { readonly reviewerName: string; readonly reviewerRole: string };

type ReviewerFieldsProps = {
  readonly reviewer: Reviewer;
  readonly error?: string | undefined;
  readonly onChange: (reviewer: Reviewer) => void;
};

/** Who reviews on this device; kept, so that a reviewer gives it once. */
export function ReviewerFields({ reviewer, error, onChange }: ReviewerFieldsProps) {
  const [typed, setTyped] = useState(reviewer);

  function change(next: Reviewer): void {
    setTyped(next);
    onChange(next);
  }

  return (
    <div className="app-filters">
      <Input
        label="Reviewer’s name"
        value={typed.reviewerName}
        maxLength={LINE_MAX_CHARACTERS}
        error={error}
        onChange={(event) => change({ ...typed, reviewerName: event.target.value })}
      />
      <Input
        label="Reviewer’s role"
        value={typed.reviewerRole}
        maxLength={LINE_MAX_CHARACTERS}
        onChange={(event) => change({ ...typed, reviewerRole: event.target.value })}
      />
    </div>
  );
}
