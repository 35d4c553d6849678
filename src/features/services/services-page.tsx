import { useState } from 'react';

import { type Assessment } from '#domain/assessment.ts';
import { foldName, readServiceNames } from '#domain/service-names.ts';
import { type Unit } from '#domain/unit.ts';
import { RetiredServices } from '#features/services/retired-services.tsx';
import { ServiceRow } from '#features/services/service-row.tsx';
import { formatCount, formatList } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { TextArea } from '#ui/text-area.tsx';

type ServicesPageProps = {
  readonly assessment: Assessment;
  readonly units: readonly Unit[];
  /** Each gives words for the page when it fails, null when it is done. */
  readonly onAdd: (names: readonly string[]) => Promise<string | null>;
  readonly onRename: (unit: Unit, name: string) => Promise<string | null>;
  readonly onSetRetired: (unit: Unit, isRetired: boolean) => Promise<string | null>;
};

/** The services of an assessment: add one or paste many, rename, retire and bring back. */
export function ServicesPage(props: ServicesPageProps) {
  const { assessment, units, onAdd, onRename, onSetRetired } = props;
  const [text, setText] = useState('');
  const [message, setMessage] = useState<{ kind: 'done' | 'problem'; text: string } | null>(null);
  const services = units.filter((unit) => unit.kind === 'service');
  const active = services.filter((unit) => unit.retiredAt === null);
  const retired = services.filter((unit) => unit.retiredAt !== null);

  function report(problem: string | null, done: string): void {
    setMessage(
      problem === null ? { kind: 'done', text: done } : { kind: 'problem', text: problem },
    );
  }

  async function add(): Promise<void> {
    const read = readServiceNames(
      text,
      services.map((unit) => unit.name),
    );
    const left = [
      read.duplicates.length > 0 && `Already listed: ${formatList(read.duplicates)}.`,
      read.tooLong.length > 0 && `Longer than 200 characters: ${read.tooLong.length}.`,
    ].filter(Boolean);
    if (read.names.length === 0) {
      setMessage({ kind: 'problem', text: ['No service was added.', ...left].join(' ') });
      return;
    }
    const problem = await onAdd(read.names);
    if (problem === null) setText('');
    report(problem, [`${formatCount(read.names.length, 'service')} added.`, ...left].join(' '));
  }

  return (
    <>
      <title>Services – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Services</h1>
      {message !== null && (
        <Notice kind={message.kind}>
          <p className="govuk-body">{message.text}</p>
        </Notice>
      )}
      <TextArea
        label="Add services"
        hint="One a line. You can paste a list."
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button onClick={() => void add()}>Add to the list</Button>
      <h2 className="govuk-heading-m">{formatCount(active.length, 'service')}</h2>
      {active.map((unit) => (
        <ServiceRow
          key={unit.id}
          unit={unit}
          onRename={async (name) => {
            const others = services.filter((other) => other.id !== unit.id);
            if (others.some((other) => foldName(other.name) === foldName(name))) {
              return report(`“${name}” is already listed.`, '');
            }
            return report(await onRename(unit, name), `${unit.name} is now called ${name}.`);
          }}
          onRetire={async () =>
            report(
              await onSetRetired(unit, true),
              `${unit.name} no longer counts. Its answers are kept; bring it back below.`,
            )
          }
        />
      ))}
      <RetiredServices
        units={retired}
        onBringBack={(unit) =>
          void onSetRetired(unit, false).then((problem) =>
            report(problem, `${unit.name} counts again, with its answers.`),
          )
        }
      />
    </>
  );
}
