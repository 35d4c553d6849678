import { type Headcount } from '#domain/records/headcount.ts';
import { type Population } from '#domain/records/population.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { CountRemarks } from '#features/representation/count-remarks.tsx';
import { HeadcountGrid } from '#features/representation/headcount-grid.tsx';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { AddByName } from '#ui/add-by-name.tsx';
import { type GridPort } from '#ui/figure-grid/figure-grid.ts';

type HeadcountSectionProps = {
  readonly stored: StoredAssessment;
  readonly population: Population;
  readonly scheme: GroupScheme;
  /** The earliest first. */
  readonly headcounts: readonly Headcount[];
  readonly port: GridPort;
  /** Gives words for the page when it fails, null when it is done. */
  readonly onAddPeriod: (period: string) => Promise<string | null>;
};

/** The numbers of a population by group, one column a period. */
export function HeadcountSection(props: HeadcountSectionProps) {
  const { stored, population, scheme, headcounts, port, onAddPeriod } = props;
  return (
    <>
      {headcounts.length > 0 && (
        <HeadcountGrid
          assessmentId={stored.assessment.id}
          scheme={scheme}
          countedIn={population.countedIn}
          headcounts={headcounts}
          port={port}
        />
      )}
      <CountRemarks
        population={population}
        scheme={scheme}
        headcounts={headcounts}
        stored={stored}
      />
      <AddByName
        label={headcounts.length === 0 ? 'What the first figures cover' : 'Add another period'}
        hint="Such as 2026/27, or 31 March 2027. Its date, source and stated total are on its own page"
        buttonText="Add a period"
        emptyError="Enter what the figures cover, such as 2026/27"
        maxLength={LINE_MAX_CHARACTERS}
        onAdd={onAddPeriod}
      />
    </>
  );
}
