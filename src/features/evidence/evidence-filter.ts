import { isPastReview } from '#domain/evidence-register.ts';
import { type Evidence } from '#domain/records/evidence.ts';

export type EvidenceFilter = {
  readonly text: string;
  /** Each empty for "any". */
  readonly kind: string;
  readonly strandId: string;
  readonly audience: string;
  readonly state: string;
};

export const noEvidenceFilter: EvidenceFilter = {
  text: '',
  kind: '',
  strandId: '',
  audience: '',
  state: '',
};

export const evidenceStates = [
  { value: 'past-review', label: 'Past its review date' },
  { value: 'no-file', label: 'A file is missing' },
  { value: 'backs-nothing', label: 'Backs no answer' },
] as const;

/** The evidence that passes every part of the filter. */
export function filterEvidence(
  evidence: readonly Evidence[],
  filter: EvidenceFilter,
  today: string,
): Evidence[] {
  const text = filter.text.trim().toLowerCase();
  return evidence.filter(
    (item) =>
      passesText(item, text) &&
      (filter.kind === '' || item.kind === filter.kind) &&
      (filter.audience === '' || item.audience === filter.audience) &&
      (filter.strandId === '' || item.strandIds.includes(filter.strandId)) &&
      passesState(item, filter.state, today),
  );
}

/** Whether it is said to be a file and none is attached. */
export function lacksFile({ kind, fileVersions }: Evidence): boolean {
  return kind === 'file' && fileVersions.length === 0;
}

function passesText(item: Evidence, text: string): boolean {
  const { title, reference, owner, note, fileVersions } = item;
  const texts = [title, reference, owner, note, ...fileVersions.map((file) => file.fileName)];
  return text === '' || texts.some((part) => part.toLowerCase().includes(text));
}

function passesState(item: Evidence, state: string, today: string): boolean {
  if (state === 'past-review') return isPastReview(item, today);
  if (state === 'no-file') return lacksFile(item);
  return state === '' || item.answerKeys.length === 0;
}
