import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type SignOff } from '#domain/records/sign-off.ts';
import { isSignedOff, type moveStep } from '#domain/sign-off-order.ts';
import { RemovedList } from '#ui/removed-list.tsx';
import { StepList } from '#features/reviewing/step-list.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { AddByName } from '#ui/add-by-name.tsx';

type StepSectionProps = {
  readonly assessmentId: string;
  /** Removed ones are among them. */
  readonly steps: readonly SignOff[];
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAddStep: (role: string) => Promise<string | null>;
  readonly onMove: (positions: ReturnType<typeof moveStep>) => void;
  readonly onTakeBack: (step: SignOff) => void;
};

/** Who signs, in which order, who has signed, and how to add another. */
export function StepSection(props: StepSectionProps) {
  const { assessmentId, steps, onAddStep, onMove, onTakeBack } = props;
  return (
    <>
      <h2 className="govuk-heading-m">Steps</h2>
      {isSignedOff(steps) && <p className="govuk-inset-text">Signed off: every step is signed.</p>}
      <p className="govuk-body">
        Add a step for everyone who signs, in your council’s own order. They sign one after the
        other. The last signature freezes a snapshot.
      </p>
      {steps.every((step) => step.removedAt !== null) && (
        <p className="govuk-body">No steps yet.</p>
      )}
      <StepList steps={steps} onMove={onMove} onTakeBack={onTakeBack} />
      <AddByName
        label="Role of who signs"
        hint="For example, Head of service, Chief executive or Cabinet"
        buttonText="Add a step"
        emptyError="Enter a role"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAddStep}
      />
      <RemovedList
        noun="sign-off steps"
        records={steps.map((step) => ({ ...step, title: step.role }))}
        hrefOf={(id) => toHref(pathTo.record(assessmentId, 'signOffs', id))}
      />
    </>
  );
}
