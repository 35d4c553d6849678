import { memo } from 'react';
import { useWatch } from 'react-hook-form';

import { judgementWords, standingWords } from '#content/judgement-words.ts';
import {
  type Answer,
  COMMENTARY_MAX_CHARACTERS,
  judgementSchema,
  REASON_MAX_CHARACTERS,
} from '#domain/answer.ts';
import { type Criterion, type Framework } from '#domain/framework.ts';
import { isSatisfied, readStanding, type Standing } from '#domain/standing.ts';
import { lacksReason, readJudgement } from '#features/answering/answer-form.ts';
import { CarriedOver } from '#features/answering/carried-over.tsx';
import { CriterionGuidance } from '#features/answering/criterion-guidance.tsx';
import { StrandVerdicts } from '#features/answering/strand-verdicts.tsx';
import { type AnswerPort, fieldId, useAnswerForm } from '#features/answering/use-answer-form.ts';
import { Choices } from '#ui/choices.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextArea } from '#ui/text-area.tsx';

type CriterionCardProps = {
  readonly criterion: Criterion;
  readonly framework: Framework;
  readonly strandIds: readonly string[];
  readonly answer: Answer | undefined;
  readonly port: AnswerPort;
  /** The criterion's own address, to send to a colleague or keep as a bookmark. */
  readonly href: string;
  /** The page with the answer's evidence, scrutiny and history. */
  readonly recordHref: string;
  /** The criterion that the address names takes the focus. */
  readonly isFocusedFirst: boolean;
};

const choices = judgementSchema.options.map((value) => ({ value, label: judgementWords[value] }));

/** One criterion to judge: every change is handed over the moment it is made. */
function CriterionCardBody(props: CriterionCardProps) {
  const { criterion, framework, strandIds, answer, port, recordHref } = props;
  const { form, write, startVisit } = useAnswerForm(criterion.id, answer, port);
  const content = useWatch({ control: form.control, compute: (values) => values });
  return (
    // a form of its own, so that the radios of one criterion are one group and not all of the page's
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- focus only begins a new entry in the change log
    <form
      className="app-criterion"
      aria-labelledby={fieldId(criterion.id, 'title')}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onFocus={(event) => {
        if (event.target.matches('textarea, input, select')) startVisit();
      }}
    >
      <CriterionHeading {...props} standing={readStanding(answer, strandIds)} />
      <CriterionGuidance criterion={criterion} framework={framework} />
      {content.confirmAgain && (
        <CarriedOver
          criterionId={criterion.id}
          onConfirm={() => {
            form.setValue('confirmAgain', false);
            write({ confirmAgain: false });
          }}
        />
      )}
      <Choices
        kind="radios"
        legend={`Judgement of ${criterion.id}`}
        isLegendHidden
        isCompact
        choices={choices}
        id={fieldId(criterion.id, 'judgement')}
        {...form.register('judgement', { onChange: () => write(readJudgement(form)) })}
      />
      {content.judgement === 'not-applicable' && (
        <TextArea
          id={fieldId(criterion.id, 'notApplicableReason')}
          label={`Why ${criterion.id} does not apply`}
          error={
            lacksReason(content)
              ? 'Say why it does not apply; until then it does not count'
              : undefined
          }
          rows={2}
          maxLength={REASON_MAX_CHARACTERS}
          {...form.register('notApplicableReason', {
            onChange: () => write({ notApplicableReason: form.getValues('notApplicableReason') }),
          })}
        />
      )}
      <TextArea
        id={fieldId(criterion.id, 'commentary')}
        label={`Commentary on ${criterion.id}`}
        maxLength={COMMENTARY_MAX_CHARACTERS}
        {...form.register('commentary', {
          onChange: () => write({ commentary: form.getValues('commentary') }),
        })}
      />
      <StrandVerdicts
        criterionId={criterion.id}
        strands={framework.strands.filter((strand) => strandIds.includes(strand.id))}
        verdicts={content.strandVerdicts}
        onChange={(strandId, verdict) => {
          const { [strandId]: _old, ...others } = form.getValues('strandVerdicts');
          form.setValue(
            'strandVerdicts',
            verdict === null ? others : { ...others, [strandId]: verdict },
          );
          write({ strandVerdicts: { [strandId]: verdict } });
        }}
      />
      <p className="govuk-body-s govuk-!-margin-bottom-0">
        <a className="govuk-link" href={recordHref}>
          Evidence, scrutiny and history of {criterion.id}
        </a>
      </p>
    </form>
  );
}

type CriterionHeadingProps = Pick<CriterionCardProps, 'criterion' | 'href' | 'isFocusedFirst'> & {
  readonly standing: Standing;
};

function CriterionHeading({ criterion, href, isFocusedFirst, standing }: CriterionHeadingProps) {
  return (
    <h3
      id={fieldId(criterion.id, 'title')}
      className="govuk-heading-s app-criterion__title"
      tabIndex={-1}
      data-focus-first={isFocusedFirst || undefined}
    >
      <a className="govuk-link" href={href}>
        {criterion.id}
      </a>{' '}
      {criterion.statement}{' '}
      <Tag
        text={standingWords[standing]}
        colour={isSatisfied(standing) ? 'green' : standing === 'not-started' ? 'grey' : 'yellow'}
      />
    </h3>
  );
}

/** Drawn again only when its own answer changed: typing in one card leaves the others alone. */
export const CriterionCard = memo(
  CriterionCardBody,
  (before, after) =>
    JSON.stringify(before.answer) === JSON.stringify(after.answer) &&
    before.criterion === after.criterion &&
    before.port === after.port &&
    before.isFocusedFirst === after.isFocusedFirst &&
    before.strandIds.join(' ') === after.strandIds.join(' '),
);
