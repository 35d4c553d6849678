import { listSchemes } from '#content/group-schemes/list-schemes.ts';
import { keepInUse } from '#domain/records/record-kinds.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { formatCount } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { Details } from '#ui/details.tsx';
import { RemovedList } from '#ui/removed-list.tsx';

type SchemesPageProps = {
  readonly stored: StoredAssessment;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAdd: (name: string) => Promise<string | null>;
};

/** How people can be grouped: the schemes built in, and the council's own. */
export function SchemesPage({ stored, onAdd }: SchemesPageProps) {
  const { assessment, records } = stored;
  const own = keepInUse(records.groupSchemes);
  const ownIds = new Set(own.map(({ id }) => id));
  const builtIn = listSchemes(records.groupSchemes).filter(({ id }) => !ownIds.has(id));
  const hrefOf = (id: string) => toHref(pathTo.record(assessment.id, 'groupSchemes', id));
  return (
    <>
      <title>Group schemes – Equality Standard self-assessment</title>
      <a className="govuk-back-link" href={toHref(pathTo.overview(assessment.id))}>
        {assessment.councilName}
      </a>
      <h1 className="govuk-heading-l">Group schemes</h1>
      <p className="govuk-body-l">
        A group scheme is a list of groups that people are counted by, such as ethnic group or age
        band. Every scheme also has “Prefer not to say” and “Not known”, kept apart.
      </p>
      <h2 className="govuk-heading-m">Your own</h2>
      {own.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {own.map(({ id, name, groups }) => (
            <li key={id}>
              <a className="govuk-link" href={hrefOf(id)}>
                {name || 'Group scheme without a name'}
              </a>{' '}
              ({formatCount(groups.length, 'group')})
            </li>
          ))}
        </ul>
      )}
      <AddByName
        label="Name of a new group scheme"
        hint="For example, Staff networks, or the ethnic groups of Scotland’s census of 2022"
        buttonText="Add a group scheme"
        emptyError="Enter a name"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAdd}
      />
      <RemovedList
        noun="group schemes"
        records={records.groupSchemes.map((each) => ({ ...each, title: each.name }))}
        hrefOf={hrefOf}
      />
      <h2 className="govuk-heading-m">Built in</h2>
      {builtIn.map((scheme) => (
        <Details
          key={scheme.id}
          summary={`${scheme.name} (${formatCount(scheme.groups.length, 'group')})`}
        >
          <SchemeDescription scheme={scheme} />
        </Details>
      ))}
    </>
  );
}

/** The groups of a scheme, the combinations it knows, and where it comes from. */
export function SchemeDescription({ scheme }: { readonly scheme: GroupScheme }) {
  return (
    <>
      {scheme.note !== '' && <p className="govuk-body">{scheme.note}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {scheme.groups.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      {scheme.combinations.length > 0 && (
        <>
          <p className="govuk-body">Groups taken together:</p>
          <ul className="govuk-list govuk-list--bullet">
            {scheme.combinations.map(({ id, name, note }) => (
              <li key={id}>{[name, note].filter(Boolean).join('. ')}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
