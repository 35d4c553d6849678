import { useMemo, useState } from 'react';

import { type Declaration } from '#domain/declaration.ts';
import { type Framework } from '#domain/framework.ts';
import { measureResults } from '#domain/results.ts';
import { DeclarationForm } from '#features/declarations/declaration-form.tsx';
import { DeclarationList } from '#features/declarations/declaration-list.tsx';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { type DeclarationContent } from '#storage/declaration-repository.ts';
import { Notice } from '#ui/notice.tsx';
import { Select } from '#ui/select.tsx';

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
  const [declaredNumber, setDeclaredNumber] = useState(reached);
  const [verifiedNumber, setVerifiedNumber] = useState(reached);
  const [message, setMessage] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null);
  const levelOf = (number: number) => framework.levels.find((level) => level.number === number);
  const optionFor = (number: number) => ({
    value: `${number}`,
    label: number === 0 ? 'No level (0)' : `Level ${number}: ${levelOf(number)?.title ?? ''}`,
  });
  const numbers = [0, ...framework.levels.map((level) => level.number)];
  // what is declared must be what the rules give: no more than the answers support
  const chosen = Math.min(declaredNumber, reached);

  async function add(content: DeclarationContent): Promise<void> {
    const problem = await onAdd(content);
    setMessage(
      problem === null
        ? { kind: 'done', text: `Level ${content.levelNumber} has been ${content.kind}.` }
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
      <h2 className="govuk-heading-m">Declare a level</h2>
      <p className="govuk-body">
        The answers give level {reached}, so that is the highest level that can be declared.
      </p>
      <Select
        label="Level to declare"
        options={numbers.filter((number) => number <= reached).map(optionFor)}
        value={`${chosen}`}
        onChange={(event) => setDeclaredNumber(Number(event.target.value))}
      />
      {levelOf(chosen)?.assurance === 'externally-validated' && (
        <p className="govuk-inset-text">
          The scheme asked for outside validation of a claim to this level.
        </p>
      )}
      <DeclarationForm
        key={`declared-${chosen}-${stored.declarations.length}`}
        kind="declared"
        level={levelOf(chosen) ?? null}
        today={today}
        onSubmit={add}
      />
      <h2 className="govuk-heading-m">Record a verification</h2>
      <p className="govuk-body">
        What an outside assessor has confirmed, whatever the answers say now.
      </p>
      <Select
        label="Level verified"
        options={numbers.map(optionFor)}
        value={`${verifiedNumber}`}
        onChange={(event) => setVerifiedNumber(Number(event.target.value))}
      />
      {verifiedNumber > reached && (
        <p className="govuk-inset-text">
          The answers give level {reached}, which is lower than level {verifiedNumber}.
        </p>
      )}
      <DeclarationForm
        key={`verified-${stored.declarations.length}`}
        kind="verified"
        level={levelOf(verifiedNumber) ?? null}
        today={today}
        onSubmit={add}
      />
    </>
  );
}
