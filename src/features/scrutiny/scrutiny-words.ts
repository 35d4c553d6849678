import { recordFields } from '#content/record-fields/record-fields.ts';
import { type Scrutiny } from '#domain/records/scrutiny.ts';

/** What a reviewer says of an answer. */
export function describeVerdict(verdict: Scrutiny['verdict']): string {
  const field = recordFields.scrutiny.find((each) => each.name === 'verdict');
  const options = field?.kind === 'choice' ? field.options : [];
  return options.find((option) => option.value === verdict)?.label ?? verdict;
}

/** The reviewer with the role, or that no name was given. */
export function nameReviewer({
  reviewerName,
  reviewerRole,
}: Pick<Scrutiny, 'reviewerName' | 'reviewerRole'>): string {
  const parts = [reviewerName, reviewerRole].filter((part) => part.trim() !== '');
  return parts.length === 0 ? 'A reviewer without a name' : parts.join(', ');
}
