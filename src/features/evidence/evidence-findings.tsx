import { useMemo } from 'react';

import {
  countByStrandAndArea,
  findUnprovenClaims,
  isPastReview,
  listClaims,
} from '#domain/evidence-register.ts';
import { type Framework } from '#domain/framework.ts';
import { type Evidence } from '#domain/records/evidence.ts';
import { formatCount, formatDay } from '#shared/format.ts';
import { pathTo, toHref } from '#shared/paths.ts';
import { type StoredAssessment } from '#storage/assessment-record.ts';
import { LinkList } from '#ui/link-list.tsx';
import { ShowMore } from '#ui/show-more.tsx';
import { Table } from '#ui/table.tsx';

type EvidenceFindingsProps = {
  readonly stored: StoredAssessment;
  readonly framework: Framework;
  /** In use. */
  readonly evidence: readonly Evidence[];
  readonly today: string;
};

const LINKS_SHOWN = 20;

/** What the register shows to be missing: unproven claims, old evidence, strands without any. */
export function EvidenceFindings({ stored, framework, evidence, today }: EvidenceFindingsProps) {
  const { assessment, units, answers } = stored;
  const { strandIds } = assessment;
  const unproven = useMemo(
    () => findUnprovenClaims(listClaims(framework, units, answers, strandIds), evidence),
    [framework, units, answers, strandIds, evidence],
  );
  const grid = countByStrandAndArea(framework, strandIds, evidence);
  const old = evidence.filter((item) => isPastReview(item, today));
  const titleOf = new Map(framework.strands.map(({ id, title }) => [id, title]));
  const silent = grid.filter(({ itemCount }) => itemCount === 0);
  return (
    <>
      <h2 className="govuk-heading-m">Claims of “met” with no evidence</h2>
      <p className="govuk-body">
        {unproven.length === 0
          ? 'None: every claim is backed.'
          : formatCount(unproven.length, 'claim')}
      </p>
      <LinkList
        step={LINKS_SHOWN}
        links={unproven.map(({ unit, criterionId }) => ({
          key: `${unit.id}/${criterionId}`,
          href: toHref(pathTo.answer(assessment.id, unit.id, criterionId)),
          text: `${criterionId}, ${unit.name}`,
        }))}
      />
      <h2 className="govuk-heading-m">Evidence past its review date</h2>
      {old.length === 0 && <p className="govuk-body">None.</p>}
      <ShowMore
        items={old}
        step={LINKS_SHOWN}
        render={(shown) => (
          <ul className="govuk-list govuk-list--bullet">
            {shown.map((item) => (
              <li key={item.id}>
                <a
                  className="govuk-link"
                  href={toHref(pathTo.record(assessment.id, 'evidence', item.id))}
                >
                  {item.title || 'Evidence without a title'}
                </a>
                , review by {formatDay(item.reviewBy ?? today)}
              </li>
            ))}
          </ul>
        )}
      />
      <h2 className="govuk-heading-m">Strands that no evidence mentions</h2>
      <p className="govuk-body">
        {silent.length === 0
          ? 'None: every strand is mentioned.'
          : silent.map(({ strandId }) => titleOf.get(strandId) ?? strandId).join(', ')}
      </p>
      <Table
        caption="Evidence items by strand and area"
        head={['Strand', ...framework.areas.map((area) => area.title)]}
        rows={grid.map(({ strandId, counts }) => ({
          key: strandId,
          cells: [
            titleOf.get(strandId) ?? strandId,
            ...counts.map(({ count }) => (count === 0 ? 'None' : count)),
          ],
        }))}
      />
    </>
  );
}
