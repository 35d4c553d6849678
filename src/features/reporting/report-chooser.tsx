import { type DisclosureRule } from '#domain/disclosure/disclosure-rule.ts';
import { type Framework } from '#domain/framework.ts';
import { listActiveUnits } from '#domain/scope.ts';
import {
  readAudience,
  readDisclosureRule,
  type ReportChoices,
  reportVersions,
  sectionIds,
} from '#report/audience/report-choices.ts';
import { sectionWords, versionWords } from '#report/audience/report-versions.ts';
import { Choices } from '#ui/choices.tsx';
import { Select } from '#ui/select.tsx';

import { DisclosureChooser } from '#features/reporting/disclosure-chooser.tsx';
import { type ReportRecord } from '#features/reporting/create-report.ts';

type ReportChooserProps = {
  readonly record: Pick<ReportRecord, 'units'>;
  readonly framework: Framework;
  readonly choices: ReportChoices;
  /** What has to be chosen before there can be a report. */
  readonly error: string | undefined;
  /** How the last report of this assessment treated small numbers, or null. */
  readonly lastRule: DisclosureRule | null;
  readonly onChoose: (choices: ReportChoices) => void;
};

/** Which version of the report to make, and what only that version asks. */
export function ReportChooser(props: ReportChooserProps) {
  const { choices, onChoose } = props;
  const isEither =
    readAudience({ ...choices, isForPublic: true }) !==
    readAudience({ ...choices, isForPublic: false });
  return (
    <>
      <Choices
        kind="radios"
        legend="Which version?"
        name="version"
        choices={reportVersions.map((version) => ({
          value: version,
          label: versionWords[version].title,
          hint: versionWords[version].hint,
        }))}
        checkedValues={[choices.version]}
        onChange={({ target }) => {
          const version = reportVersions.find((each) => each === target.value);
          if (version !== undefined) onChoose({ ...choices, version });
        }}
      />
      <PartChooser {...props} />
      <DisclosureChooser
        rule={readDisclosureRule(choices)}
        mayShowAll={readAudience(choices) === 'internal'}
        lastRule={props.lastRule}
        onChoose={(disclosure) => onChoose({ ...choices, disclosure })}
      />
      {isEither && (
        <Choices
          kind="checkboxes"
          legend="Who will read it?"
          choices={[{ value: 'public', label: 'It is for the public: leave out what is internal' }]}
          checkedValues={choices.isForPublic ? ['public'] : []}
          onChange={({ target }) => onChoose({ ...choices, isForPublic: target.checked })}
        />
      )}
      {readAudience(choices) === 'public' && (
        <Choices
          kind="checkboxes"
          legend="Commentaries"
          hint="Commentaries were written for use inside the council. Read every one before you publish them."
          choices={[{ value: 'include', label: 'Include the commentaries' }]}
          checkedValues={choices.withCommentary ? ['include'] : []}
          onChange={({ target }) => onChoose({ ...choices, withCommentary: target.checked })}
        />
      )}
    </>
  );
}

/** The service, areas or sections, for the version that asks for them. */
function PartChooser({ record, framework, choices, error, onChoose }: ReportChooserProps) {
  switch (choices.version) {
    case 'service':
      return (
        <Select
          label="Service"
          error={error}
          value={choices.unitId ?? ''}
          options={[
            { value: '', label: 'Choose a service' },
            ...listActiveUnits(record.units).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ target }) => onChoose({ ...choices, unitId: target.value || null })}
        />
      );
    case 'areas':
      return (
        <Choices
          kind="checkboxes"
          legend="Areas"
          error={error}
          choices={framework.areas.map(({ id, title }) => ({ value: id, label: title }))}
          checkedValues={choices.areaIds}
          onChange={({ target }) =>
            onChoose({
              ...choices,
              areaIds: toggle(choices.areaIds, target.value, target.checked),
            })
          }
        />
      );
    case 'sections':
      return (
        <Choices
          kind="checkboxes"
          legend="Sections"
          error={error}
          choices={sectionIds.map((id) => ({ value: id, label: sectionWords[id] }))}
          checkedValues={choices.sectionIds}
          onChange={({ target }) => {
            const id = sectionIds.find((each) => each === target.value);
            if (id === undefined) return;
            onChoose({ ...choices, sectionIds: toggle(choices.sectionIds, id, target.checked) });
          }}
        />
      );
    case 'full':
    case 'auditor':
    case 'public':
    case 'cabinet':
    case 'actions':
      return null;
  }
}

function toggle<Value>(values: readonly Value[], value: Value, isChosen: boolean): Value[] {
  const others = values.filter((each) => each !== value);
  return isChosen ? [...others, value] : others;
}
