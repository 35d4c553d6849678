import { type SuggestedAction } from '#content/suggested-actions/suggested-actions.ts';
import { type GapRow } from '#domain/gap-list.ts';
import { type RecordContent } from '#domain/records/empty-records.ts';
import { LINE_MAX_CHARACTERS } from '#domain/records/record-shape.ts';

type Draft = Partial<RecordContent<'actions'>>;
type Suggestions = ReadonlyMap<string, SuggestedAction>;

/** One action for each gap, as suggested for its criterion; the officer changes it afterwards. */
export function draftActions(
  gaps: readonly GapRow[],
  suggestions: Suggestions,
  strandIds: readonly string[],
): Draft[] {
  return gaps.map((gap) => ({
    ...suggest(gap, suggestions),
    criterionIds: [gap.criterion.id],
    unitId: gap.unitId,
    // a gap of every strand is not a matter of any one of them
    strandIds: gap.strandIds.length === strandIds.length ? [] : [...gap.strandIds],
  }));
}

/** One action for all the gaps together; it belongs to a unit only when all of them do. */
export function draftOneAction(
  gaps: readonly GapRow[],
  suggestions: Suggestions,
  strandIds: readonly string[],
): Draft[] {
  const drafts = draftActions(gaps, suggestions, strandIds);
  const held = new Set(gaps.flatMap((gap) => gap.strandIds));
  const [first] = drafts;
  if (first === undefined) return [];
  const criterionIds = [...new Set(gaps.map((gap) => gap.criterion.id))];
  const unitIds = new Set(gaps.map((gap) => gap.unitId));
  const isOneCriterion = criterionIds.length === 1;
  return [
    {
      ...first,
      title: isOneCriterion
        ? (first.title ?? '')
        : `Close the gaps in ${criterionIds.join(', ')}`.slice(0, LINE_MAX_CHARACTERS),
      whatWillBeDone: joinTexts(drafts.map((draft) => draft.whatWillBeDone)),
      measureOfSuccess: joinTexts(drafts.map((draft) => draft.measureOfSuccess)),
      criterionIds,
      unitId: unitIds.size === 1 ? (first.unitId ?? null) : null,
      strandIds: held.size === strandIds.length ? [] : [...held],
    },
  ];
}

/** Each text once, one a line; those without any words are left out. */
function joinTexts(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.filter(Boolean))].join('\n');
}

/** What is suggested, or the criterion's own words where nothing is. */
function suggest({ criterion }: GapRow, suggestions: Suggestions): Draft {
  const suggestion = suggestions.get(criterion.id);
  if (suggestion === undefined) {
    return { title: `Meet ${criterion.id}: ${criterion.statement}`.slice(0, LINE_MAX_CHARACTERS) };
  }
  const { title, whatWillBeDone, measureOfSuccess } = suggestion;
  return { title, whatWillBeDone, measureOfSuccess };
}
