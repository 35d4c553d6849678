import { judgementWords } from '#content/judgement-words.ts';
import { type AnswerContent, judgementSchema, type Verdict } from '#domain/answer.ts';
import { lacksReason } from '#features/answering/answer-form.ts';
import { fieldId } from '#features/answering/use-answer-form.ts';
import { Details } from '#ui/details.tsx';
import { Input } from '#ui/input.tsx';
import { Select } from '#ui/select.tsx';

type StrandVerdictsProps = {
  readonly criterionId: string;
  readonly strands: readonly { readonly id: string; readonly title: string }[];
  readonly verdicts: AnswerContent['strandVerdicts'];
  /** Null makes the strand follow the judgement of the whole criterion again. */
  readonly onChange: (strandId: string, verdict: Verdict | null) => void;
};

const SAME = 'same';
const options = [
  { value: SAME, label: 'Same as above' },
  ...judgementSchema.options.map((value) => ({ value, label: judgementWords[value] })),
];

/** A judgement of its own for some strands, where the council needs one. */
export function StrandVerdicts(props: StrandVerdictsProps) {
  const { criterionId, strands, verdicts, onChange } = props;
  const count = strands.filter((strand) => verdicts[strand.id] !== undefined).length;
  return (
    <Details
      isLazy
      id={fieldId(criterionId, 'strands')}
      summary={count === 0 ? 'Judge some strands differently' : `${count} judged differently`}
    >
      {strands.map((strand) => {
        const verdict = verdicts[strand.id];
        return (
          <div key={strand.id}>
            <Select
              label={`${strand.title}, ${criterionId}`}
              options={options}
              value={verdict?.judgement ?? SAME}
              onChange={(event) => {
                const chosen = judgementSchema.safeParse(event.target.value);
                const reason = verdict?.notApplicableReason ?? '';
                onChange(
                  strand.id,
                  chosen.success ? { judgement: chosen.data, notApplicableReason: reason } : null,
                );
              }}
            />
            {verdict?.judgement === 'not-applicable' && (
              <Input
                label={`Why ${criterionId} does not apply to ${strand.title}`}
                value={verdict.notApplicableReason}
                error={lacksReason(verdict) ? 'Say why; until then it does not count' : undefined}
                onChange={(event) =>
                  onChange(strand.id, { ...verdict, notApplicableReason: event.target.value })
                }
              />
            )}
          </div>
        );
      })}
    </Details>
  );
}
