import { readFile } from 'node:fs/promises';

import { parseAssessmentFile } from '#domain/assessment-file.ts';

/** The sample with very many actions and evidence items, as a saved copy. */
export async function makeCopy(actionCount: number, evidenceCount: number): Promise<string> {
  const read = parseAssessmentFile(await readFile('public/sample-assessment.json', 'utf8'));
  if (!read.ok) throw new Error(read.failure.kind);
  const { records } = read.value;
  const idOf = (kind: number, index: number) =>
    `01950000-0000-7000-800${kind}-${`${index}`.padStart(12, '0')}`;
  const actions = Array.from({ length: actionCount }, (_, index) => {
    const model = records.actions[index % records.actions.length];
    return { ...model, id: idOf(1, index), title: `Action ${index + 1}` };
  });
  const evidence = Array.from({ length: evidenceCount }, (_, index) => {
    const model = records.evidence[index % records.evidence.length];
    return { ...model, id: idOf(2, index), title: `Evidence ${index + 1}` };
  });
  return JSON.stringify({ ...read.value, records: { ...records, actions, evidence } });
}
