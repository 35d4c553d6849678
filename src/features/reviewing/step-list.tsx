import { useEffect, useRef } from 'react';

import { type SignOff } from '#domain/records/sign-off.ts';
import { findNextStep, listSteps, moveStep } from '#domain/sign-off-order.ts';
import { formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Button } from '#ui/button.tsx';
import { Details } from '#ui/details.tsx';
import { Tag } from '#ui/tag.tsx';

type StepListProps = {
  readonly steps: readonly SignOff[];
  readonly onMove: (positions: ReturnType<typeof moveStep>) => void;
  readonly onTakeBack: (step: SignOff) => void;
};

/** The steps of sign-off in the council's own order; those not signed yet can be moved. */
export function StepList({ steps, onMove, onTakeBack }: StepListProps) {
  const ordered = listSteps(steps);
  const next = findNextStep(steps);
  const focusMoved = useFocusOnMoved(ordered.map((step) => step.id).join());
  return ordered.map((step, index) => {
    const role = step.role || 'Step without a role';
    const { assessmentId, id } = step;
    return (
      <section key={id} className="app-criterion">
        <h3 className="govuk-heading-s">
          {index + 1}. {role} <Tag {...describeState(step, next)} />
        </h3>
        {step.signedOn !== null && (
          <>
            <p className="govuk-body">
              Signed by {step.name}, {role}, on {formatDay(step.signedOn)}.
            </p>
            <p className="govuk-body app-history__text">{step.statement}</p>
            <Details summary={`Take back the signature of ${step.name}`}>
              <p className="govuk-body">
                The step becomes unsigned. Any snapshot that was made stays as it is.
              </p>
              <Button look="warning" onClick={() => onTakeBack(step)}>
                Take back the signature
                <span className="govuk-visually-hidden">: {step.name}</span>
              </Button>
            </Details>
          </>
        )}
        {step.signedOn === null && (
          <div className="app-actions">
            {([-1, 1] as const).map((by) => {
              const positions = moveStep(steps, id, by);
              if (positions.length === 0) return null;
              return (
                <Button
                  key={by}
                  id={nameButton(id, by)}
                  look="secondary"
                  onClick={() => {
                    focusMoved(id, by);
                    onMove(positions);
                  }}
                >
                  {by === -1 ? 'Move up' : 'Move down'}
                  <span className="govuk-visually-hidden">: {role}</span>
                </Button>
              );
            })}
            <p className="govuk-body">
              <a className="govuk-link" href={toHref(pathTo.record(assessmentId, 'signOffs', id))}>
                Change or remove<span className="govuk-visually-hidden">: {role}</span>
              </a>
            </p>
          </div>
        )}
      </section>
    );
  });
}

function describeState(step: SignOff, next: SignOff | null) {
  if (step.signedOn !== null) return { text: 'Signed', colour: 'green' } as const;
  if (step.id === next?.id) return { text: 'Next to sign', colour: 'blue' } as const;
  return { text: 'Waiting', colour: 'grey' } as const;
}

function nameButton(stepId: string, by: -1 | 1): string {
  return `move-${by === -1 ? 'up' : 'down'}-${stepId}`;
}

/** The browser forgets the focus when a step changes its place, so it is given back. */
function useFocusOnMoved(order: string) {
  const moved = useRef<{ readonly order: string; readonly ids: readonly string[] }>(null);
  useEffect(() => {
    if (moved.current === null || moved.current.order === order) return;
    const buttons = moved.current.ids.map((id) => document.querySelector<HTMLElement>(`#${id}`));
    moved.current = null;
    buttons.find((button) => button !== null)?.focus();
  }, [order]);
  return (stepId: string, by: -1 | 1) => {
    // at either end the button is gone, and the one the other way takes its place
    moved.current = { order, ids: [nameButton(stepId, by), nameButton(stepId, by === 1 ? -1 : 1)] };
  };
}
