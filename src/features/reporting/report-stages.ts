import { findScheme } from '#content/group-schemes/list-schemes.ts';
import { namePopulation } from '#content/population-words.ts';
import { stageConclusionWords } from '#content/representation-words.ts';
import { type RecordsByKind } from '#domain/records/record-kinds.ts';
import { type CountPublisher, type PublishedCount } from '#domain/representation/published.ts';
import { correctShownStages } from '#domain/representation/published-stages.ts';
import { listStagePairs } from '#domain/representation/stage-pairs.ts';
import { compareStages, type GroupStage, readStageOutcome } from '#domain/representation/stages.ts';
import { type RepresentationInput } from '#report/sections/representation-input.ts';
import { formatChance, formatPeople, formatRatio, formatShare } from '#shared/figure-words.ts';

const WITHHELD = 'Withheld: small numbers';
const TOO_FEW = 'Too few people';
const FIGURES = 6;

/** How groups went from stage to stage, as far as the numbers of both stages may be shown. */
export function reportStages(
  records: RecordsByKind,
  publisherOf: (headcountId: string) => CountPublisher,
): RepresentationInput['stages'] {
  return listStagePairs(records.populations, records.headcounts).flatMap((pair) => {
    const { before, after, schemeId, beforeCount, afterCount } = pair;
    const scheme = findScheme(records.groupSchemes, schemeId);
    if (scheme === null) return [];
    const compared = compareStages(scheme, beforeCount.counts, afterCount.counts, {
      outcome: readStageOutcome(after.kind),
    });
    const publishers = [publisherOf(beforeCount.id), publisherOf(afterCount.id)];
    const mayShow = (groupId: string) =>
      publishers.every((publisher) => publisher.mayShowFigures(groupId));
    return [
      {
        title: `${namePopulation(before)} to ${namePopulation(after)}: ${scheme.name}`,
        rows: correctShownStages(compared, mayShow).map((group) => [
          group.name,
          ...(mayShow(group.groupId)
            ? describeStage(
                group,
                publishers.map(({ readCount }) => readCount(group.groupId)),
              )
            : Array.from({ length: FIGURES }, () => WITHHELD)),
        ]),
      },
    ];
  });
}

/** `counts`: of the stage before and after, as the rule has them; shown or rounded. */
function describeStage(group: GroupStage, counts: readonly PublishedCount[]): string[] {
  const { own, rate, othersRate, likelihood, chanceTogether, conclusion } = group;
  const [before, after] = counts.map(formatCount);
  const went = own === null ? 'No data' : `${after} of ${before}`;
  const said = stageConclusionWords[conclusion];
  if (conclusion === 'too-few') return [went, TOO_FEW, TOO_FEW, TOO_FEW, TOO_FEW, said];
  return [
    went,
    formatShare(rate),
    formatShare(othersRate),
    likelihood === null ? 'Cannot be given' : formatRatio(likelihood.times),
    formatChance(chanceTogether),
    said,
  ];
}

function formatCount(count: PublishedCount): string {
  if (count.kind === 'shown') return formatPeople(count.value);
  return count.kind === 'rounded' ? `about ${formatPeople(count.value)}` : WITHHELD;
}
