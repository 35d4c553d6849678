import { type AssessmentFile } from '#domain/assessment-file.ts';
import { type PartHead } from '#domain/merge/part-head.ts';

/** The assessment that a colleague's copy of a part begins as. */
export function openPart(sent: AssessmentFile, head: PartHead): AssessmentFile {
  const { id: assessmentId } = sent.assessment;
  const part = { ...head, assessmentId, role: 'received' as const, sent: JSON.stringify(sent) };
  return { ...sent, colleagues: { parts: [part], mergedPlaces: [], receipts: [] } };
}
