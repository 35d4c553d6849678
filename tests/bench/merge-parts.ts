import { findFramework } from '#content/frameworks/built-in-frameworks.ts';
import { cutPart } from '#domain/merge/cut-part.ts';
import { partHeadSchema } from '#domain/merge/part-head.ts';
import { planMerges, type ReturnedPart } from '#domain/merge/plan-merges.ts';
import { isAnsweredBy } from '#domain/scope.ts';
import { assessmentIdSchema } from '#domain/assessment.ts';

import { anAnswer, anAssessment, aUnit, CORPORATE_ID } from '../support/builders.ts';
import { anAssessmentFile } from '../support/file-builders.ts';
import { aRecord, nextId } from '../support/record-builders.ts';
import { type Edit, editFile } from '../domain/merge/council-with-copies.ts';

const SERVICES = 80;
const RUNS = 5;

/**
 * 80 services send their part back at once, every criterion answered with a commentary, against a
 * floor in the same run: the JSON of the same parts written and read again. Medians, milliseconds.
 */
export function run(): object {
  const { file, parts, changeCount } = makeCouncil();
  const mergeMs = median(() => planMerges(file, new Map(), parts, { createId: nextId, at: AT }));
  const jsonMs = median(() =>
    parts.map(({ content }) => JSON.parse(JSON.stringify(content)) as unknown),
  );
  return { parts: parts.length, changeCount, mergeMs, jsonMs, ratioToJson: mergeMs / jsonMs };
}

const AT = '2026-11-24T12:00:00.000Z';

function makeCouncil() {
  const framework = findFramework('eslg-2007');
  if (framework === null) throw new Error('The framework is built in');
  const assessment = anAssessment();
  const services = Array.from({ length: SERVICES }, (_, position) =>
    aUnit({ id: `01930000-0000-7000-8000-${`${position}`.padStart(12, '0')}` }),
  );
  const corporate = aUnit({ id: CORPORATE_ID, kind: 'corporate', name: 'The council as a whole' });
  const criteria = framework.criteria.filter((criterion) => isAnsweredBy(criterion, 'service'));
  const answers = services.flatMap((unit) =>
    criteria.map((criterion) => anAnswer(unit.id, criterion.id, 'in-progress')),
  );
  const actions = services.map((unit) =>
    aRecord('actions', { title: 'An action', unitId: unit.id }),
  );
  const file = anAssessmentFile({
    assessment,
    units: [corporate, ...services],
    answers,
    records: { actions },
  });
  let changeCount = 0;
  const parts = services.map((unit): ReturnedPart => {
    const head = partHeadSchema.parse({
      id: nextId(),
      purpose: 'fill-in',
      unitIds: [unit.id],
      sentTo: unit.name,
      sentAt: AT,
      sentBy: '',
    });
    const sent = cutPart(file, head);
    let content = sent;
    for (const criterion of criteria) {
      const recordId = `${unit.id}/${criterion.id}`;
      const edits: Edit[] = [
        { table: 'answers', recordId, place: 'judgement', value: 'met' },
        {
          table: 'answers',
          recordId,
          place: 'commentary',
          value: 'Done, see the minutes. '.repeat(20),
        },
      ];
      for (const edit of edits) content = editFile(content, edit, AT, 'Bilal');
      changeCount += edits.length;
    }
    return { head, sent, copyId: assessmentIdSchema.parse(nextId()), content };
  });
  return { file, parts, changeCount };
}

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
