import { type ReactNode, useState } from 'react';

import { type SignOff } from '#domain/records/sign-off.ts';
import { type Snapshot } from '#domain/records/snapshot.ts';
import {
  findNextStep,
  isLastToSign,
  type moveStep,
  type Signature,
} from '#domain/sign-off-order.ts';
import { SigningForm } from '#features/reviewing/signing-form.tsx';
import { SnapshotSection } from '#features/reviewing/snapshot-section.tsx';
import { StepSection } from '#features/reviewing/step-section.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Notice } from '#ui/notice.tsx';

type SignOffPageProps = {
  readonly stored: StoredAssessment;
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly unreadableSnapshotCount: number;
  /** ISO 8601. */
  readonly today: string;
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAddStep: (role: string) => Promise<string | null>;
  readonly onMove: (positions: ReturnType<typeof moveStep>) => Promise<string | null>;
  /** When it is the last, a snapshot is to be frozen with it. */
  readonly onSign: (step: SignOff, signature: Signature, isLast: boolean) => Promise<string | null>;
  readonly onTakeBack: (step: SignOff) => Promise<string | null>;
  readonly onFreeze: (title: string) => Promise<string | null>;
  readonly onCheck: (snapshot: Snapshot) => Promise<boolean>;
  /** What stands at the foot, such as the way into the next round. */
  readonly children?: ReactNode;
};

/** Signing off step by step, and the snapshots that come of it. */
export function SignOffPage(props: SignOffPageProps) {
  const { stored, snapshots, today, onAddStep, onMove, onSign, onTakeBack, onFreeze } = props;
  const { assessment, records } = stored;
  const steps = records.signOffs;
  const next = findNextStep(steps);
  const [message, setMessage] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null);

  async function run(work: Promise<string | null>, done: string | null): Promise<string | null> {
    const problem = await work;
    if (problem !== null) setMessage({ kind: 'problem', text: problem });
    else setMessage(done === null ? null : { kind: 'done', text: done });
    return problem;
  }

  async function sign(step: SignOff, signature: Signature): Promise<void> {
    const isLast = isLastToSign(steps, step.id);
    const frozen = isLast ? ' The assessment is signed off, and a snapshot of it is frozen.' : '';
    await run(onSign(step, signature, isLast), `Signed by ${signature.name}.${frozen}`);
  }

  return (
    <>
      <title>Sign-off – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Sign-off</h1>
      {message !== null && (
        <Notice kind={message.kind}>
          <p className="govuk-body">{message.text}</p>
        </Notice>
      )}
      <StepSection
        assessmentId={assessment.id}
        steps={steps}
        onAddStep={onAddStep}
        onMove={(positions) => void run(onMove(positions), null)}
        onTakeBack={(step) =>
          void run(onTakeBack(step), `The signature of ${step.name} has been taken back.`)
        }
      />
      {next !== null && (
        <>
          <h2 className="govuk-heading-m">Sign: {next.role || 'step without a role'}</h2>
          <SigningForm
            key={next.id}
            step={next}
            isLast={isLastToSign(steps, next.id)}
            today={today}
            onSubmit={async (signature) => sign(next, signature)}
          />
        </>
      )}
      <SnapshotSection
        assessmentId={assessment.id}
        snapshots={snapshots}
        unreadableCount={stored.unreadable.length}
        unreadableSnapshotCount={props.unreadableSnapshotCount}
        onFreeze={async (title) => run(onFreeze(title), `A snapshot is frozen: ${title}.`)}
        onCheck={props.onCheck}
      />
      {props.children}
    </>
  );
}
