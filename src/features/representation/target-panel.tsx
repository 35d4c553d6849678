import { useState } from 'react';

import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import {
  describeAnswer,
  describeMilestones,
  describeOutlookChance,
  outlookCautions,
} from '#content/outlook-words.ts';
import { positiveActionWords } from '#content/representation-words.ts';
import { describeAim, nameTarget } from '#content/target-words.ts';
import { type RepresentationTarget } from '#domain/records/representation-target.ts';
import { listGroupReadings } from '#domain/representation/group-readings.ts';
import { readLevers } from '#domain/representation/target-outlook.ts';
import { LeverFromCounts, type NewLever } from '#features/representation/lever-from-counts.tsx';
import { TargetStanding } from '#features/representation/target-standing.tsx';
import { TargetPath } from '#features/representation/target-path.tsx';
import { formatRange, formatShare } from '#shared/figure-words.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { Details } from '#ui/details.tsx';
import { Select } from '#ui/select.tsx';
import { Table } from '#ui/table.tsx';

type TargetPanelProps = {
  readonly target: RepresentationTarget;
  readonly stored: StoredAssessment;
  /** ISO 8601. */
  readonly today: string;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAddLever: (lever: NewLever) => Promise<string | null>;
};

/** Whom a target is for, how it stands, and whether it can be reached. */
export function TargetPanel({ target, stored, today, onAddLever }: TargetPanelProps) {
  const { assessment, records } = stored;
  const [chosenId, setChosenId] = useState('');
  const readings = listGroupReadings(target, records.headcounts, listSchemes(records.groupSchemes));
  const levers = readLevers(target, readings.at(-1));
  const known = levers.filter((each) => each.kind === 'known');
  const chosen = known.find(({ lever }) => lever.id === chosenId) ?? known[0];
  const milestones =
    chosen?.kind === 'known' ? describeMilestones(chosen.outlook, target.valueKind) : null;
  return (
    <>
      <p className="govuk-body-l">
        {nameTarget(target, records)}. {describeAim(target)}.
      </p>
      <p className="govuk-body">
        <a
          className="govuk-link"
          href={toHref(pathTo.profile(assessment.id, target.populationId, target.schemeId))}
        >
          What the figures say
        </a>
      </p>
      <Details summary="What a target may be used for">
        <p className="govuk-body">{positiveActionWords}</p>
      </Details>
      <TargetStanding target={target} readings={readings} stored={stored} today={today} />
      <h2 className="govuk-heading-m">Can it be reached?</h2>
      {levers.length === 0 ? (
        <p className="govuk-body">
          Enter a target, its day, dated figures and at least one lever below, such as “As now”.
        </p>
      ) : (
        <>
          <Table
            caption="Levers side by side"
            className="app-wide-table"
            head={[
              'Lever',
              'Expected by the day',
              'Range by chance',
              'Chance of reaching it',
              'Answer',
            ]}
            rows={levers.map((each) => ({
              key: each.lever.id,
              cells: [
                each.lever.name || 'Lever without a name',
                ...describeLever(each, target.valueKind),
              ],
            }))}
          />
          {known.length > 1 && (
            <Select
              label="Draw the path of"
              options={known.map(({ lever }) => ({
                value: lever.id,
                label: lever.name || 'Lever without a name',
              }))}
              value={chosen?.lever.id ?? ''}
              onChange={(event) => setChosenId(event.target.value)}
            />
          )}
          {milestones !== null && <p className="govuk-body">{milestones}</p>}
          <p className="govuk-hint">{outlookCautions}</p>
        </>
      )}
      <LeverFromCounts target={target} stored={stored} onAdd={onAddLever} />
      <TargetPath
        target={target}
        readings={readings}
        outlook={chosen?.kind === 'known' ? chosen.outlook : null}
        stored={stored}
      />
    </>
  );
}

function describeLever(
  each: ReturnType<typeof readLevers>[number],
  valueKind: RepresentationTarget['valueKind'],
): string[] {
  if (each.kind === 'missing') {
    return [
      'Not known',
      'Not known',
      'Not known',
      `Not enough is given: ${each.missing.join('; ')}.`,
    ];
  }
  const { outlook } = each;
  // without a path the only point is today's, which is no outlook
  const end = outlook.chance === null ? undefined : outlook.points.at(-1);
  return [
    end === undefined ? 'Not worked out' : formatShare(end.share),
    end === undefined ? 'Not worked out' : formatRange(end),
    describeOutlookChance(outlook),
    describeAnswer(outlook.answer, valueKind),
  ];
}
