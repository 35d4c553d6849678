import { type SignOffStanding } from '#domain/sign-off-standing.ts';
import { type CoverBlock } from '#report/report-block.ts';
import { type ReportFacts } from '#report/sections/report-facts.ts';
import { formatDayOf, namePerson } from '#report/sections/report-words.ts';
import { formatDay } from '#shared/format.ts';

/** Why the report is a draft; null when it says what was signed, and nothing else. */
export function describeDraft(standing: SignOffStanding): string | null {
  switch (standing.kind) {
    case 'unsigned':
      return 'Draft: not signed off';
    case 'no-snapshot':
      return 'Draft: signed, but what was signed is not kept as a snapshot';
    case 'changed':
      return `Draft: changed since it was signed off${formatSignedOn(standing.lastStep.signedOn)}`;
    case 'signed':
      return null;
  }
}

/** The status in one line: why it is a draft, or when and by whom it was signed off. */
export function describeStatus({ standing, records }: ReportFacts): string {
  const draft = describeDraft(standing);
  if (draft !== null || standing.kind !== 'signed') return draft ?? '';
  const { id, signedOn } = standing.lastStep;
  // as the reader may see it: for the public without the name
  const step = records.signOffs.find((each) => each.id === id);
  const person = step === undefined ? '' : namePerson(step.name, step.role);
  return `Signed off${formatSignedOn(signedOn)}${person === '' ? '' : ` by ${person}`}`;
}

/** The facts of the cover about what was signed, and the hash by which it can be checked. */
export function listSignOffFacts(facts: ReportFacts): CoverBlock['facts'] {
  const { standing } = facts;
  const status = { label: 'Status', text: describeStatus(facts) };
  if (standing.kind === 'unsigned' || standing.kind === 'no-snapshot') {
    return [status, { label: 'Snapshot', text: 'None: this is the assessment as it was entered' }];
  }
  const { snapshot, snapshotNumber } = standing;
  const frozen = `Number ${snapshotNumber}, frozen on ${formatDayOf(snapshot.takenAt)}`;
  return [
    status,
    standing.kind === 'signed'
      ? { label: 'Snapshot', text: frozen }
      : { label: 'Snapshot', text: `${frozen}; this report differs from it` },
    { label: 'Snapshot’s SHA-256', text: snapshot.sha256 },
  ];
}

function formatSignedOn(day: string | null): string {
  return day === null ? '' : ` on ${formatDay(day)}`;
}
