import { pathTo, toHref } from '#shared/paths.ts';
import { Notice } from '#ui/notice.tsx';

type GapNoticeProps = {
  readonly outcome: { readonly isDone: boolean; readonly words: string } | null;
  readonly assessmentId: string;
};

/** What became of making actions, with the way to the plan; nothing before anything was tried. */
export function GapNotice({ outcome, assessmentId }: GapNoticeProps) {
  if (outcome === null) return null;
  return (
    <Notice kind={outcome.isDone ? 'done' : 'problem'}>
      <p className="govuk-body">
        {outcome.words}{' '}
        <a className="govuk-link" href={toHref(pathTo.actions(assessmentId))}>
          Action plan
        </a>
      </p>
    </Notice>
  );
}
