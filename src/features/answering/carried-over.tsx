import { Button } from '#ui/button.tsx';

type CarriedOverProps = { readonly criterionId: string; readonly onConfirm: () => void };

/** Asks to look again at an answer that came from the last assessment. */
export function CarriedOver({ criterionId, onConfirm }: CarriedOverProps) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        Carried over from the last assessment. Check that it is still true.
      </p>
      <Button look="secondary" onClick={onConfirm}>
        Confirm {criterionId}
      </Button>
    </div>
  );
}
