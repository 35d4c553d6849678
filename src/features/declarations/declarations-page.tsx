import { useMemo, useState } from 'react';

import { type Declaration } from '#domain/declaration.ts';
import { type Framework } from '#domain/framework.ts';
import { measureResults } from '#domain/results.ts';
import { DeclarationList } from '#features/declarations/declaration-list.tsx';
import { DeclareLevel } from '#features/declarations/declare-level.tsx';
import { RecordVerification } from '#features/declarations/record-verification.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { type DeclarationContent } from '#storage/declaration-repository.ts';
import { Notice } from '#ui/notice.tsx';

type DeclarationsPageProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  readonly today: string;
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAdd: (content: DeclarationContent) => Promise<string | null>;
  readonly onSetWithdrawn: (
    declaration: Declaration,
    isWithdrawn: boolean,
  ) => Promise<string | null>;
};

/** Declared and verified levels, kept apart: what the council says, and what others confirmed. */
export function DeclarationsPage(props: DeclarationsPageProps) {
  const { stored, framework, today, onAdd, onSetWithdrawn } = props;
  const results = useMemo(() => measureResults(framework, stored), [framework, stored]);
  const reached = results.attainment.overallLevel;
  const [message, setMessage] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null);

  // a form is emptied by its own success alone: what is typed in the other one stays
  const countOf = (kind: Declaration['kind']) =>
    stored.declarations.filter((each) => each.kind === kind).length;

  async function add(content: DeclarationContent): Promise<void> {
    const problem = await onAdd(content);
    setMessage(
      problem === null
        ? { kind: 'done', text: describeAdded(content) }
        : { kind: 'problem', text: problem },
    );
  }

  return (
    <>
      <title>Declare a level – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.results(stored.assessment.id))}>
        Results
      </a>
      <h1 className="govuk-heading-l">Declared and verified levels</h1>
      {message !== null && (
        <Notice kind={message.kind}>
          <p className="govuk-body">{message.text}</p>
        </Notice>
      )}
      <DeclarationList
        declarations={stored.declarations}
        framework={framework}
        overallLevel={reached}
        onSetWithdrawn={(declaration, isWithdrawn) =>
          void onSetWithdrawn(declaration, isWithdrawn).then((problem) =>
            setMessage(problem === null ? null : { kind: 'problem', text: problem }),
          )
        }
      />
      <DeclareLevel
        key={`declared-${countOf('declared')}`}
        framework={framework}
        reached={reached}
        today={today}
        onSubmit={add}
      />
      <RecordVerification
        key={`verified-${countOf('verified')}`}
        framework={framework}
        reached={reached}
        today={today}
        onSubmit={add}
      />
    </>
  );
}

function describeAdded({ kind, levelNumber }: DeclarationContent): string {
  if (levelNumber === 0) return `It has been ${kind} that no level is reached.`;
  return `Level ${levelNumber} has been ${kind}.`;
}
