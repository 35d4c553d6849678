import { zodResolver } from '@hookform/resolvers/zod';
import { type FieldErrors, useForm, useWatch } from 'react-hook-form';

import { type Framework } from '#domain/framework.ts';
import {
  type DetailsForm as DetailsFormValues,
  detailsFormSchema,
} from '#features/assessments/details-form-schema.ts';
import { Button } from '#ui/button.tsx';
import { Choices } from '#ui/choices.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Input } from '#ui/input.tsx';
import { TextArea } from '#ui/text-area.tsx';

type DetailsFormProps = {
  readonly frameworks: readonly Framework[];
  readonly initial: DetailsFormValues;
  /** A new assessment chooses its edition and may list its services; an old one has done so. */
  readonly isNew: boolean;
  readonly submitText: string;
  readonly onSubmit: (form: DetailsFormValues) => Promise<void>;
};

/** The facts about an assessment, in one form. */
export function DetailsForm(props: DetailsFormProps) {
  const { frameworks, initial, isNew, submitText, onSubmit } = props;
  const { register, handleSubmit, formState, control, setValue } = useForm<DetailsFormValues>({
    resolver: zodResolver(detailsFormSchema),
    defaultValues: initial,
    shouldFocusError: false,
  });
  const frameworkId = useWatch({ control, name: 'frameworkId' });
  const ruleKind = useWatch({ control, name: 'serviceRuleKind' });
  const framework = frameworks.find((each) => each.id === frameworkId);
  const { errors, isSubmitting, submitCount } = formState;

  return (
    <form noValidate onSubmit={(event) => void handleSubmit((form) => onSubmit(form))(event)}>
      <ErrorSummary key={submitCount} errors={listErrors(errors)} />
      <Input
        id="councilName"
        label="Name of the council"
        error={errors.councilName?.message}
        {...register('councilName')}
      />
      {isNew ? (
        <Choices
          kind="radios"
          id="frameworkId"
          legend="Edition of the Equality Standard"
          error={errors.frameworkId?.message}
          choices={frameworks.map((each) => ({
            value: each.id,
            label: each.edition,
            hint: each.strands.map((strand) => strand.title).join(', '),
          }))}
          {...register('frameworkId', {
            onChange: (event: { target: { value: string } }) => {
              const chosen = frameworks.find((each) => each.id === event.target.value);
              setValue('strandIds', chosen?.strands.map((strand) => strand.id) ?? []);
            },
          })}
        />
      ) : (
        <p className="govuk-inset-text">
          {framework?.edition}. The edition cannot be changed here, because its strands and titles
          belong to the answers already given.
        </p>
      )}
      <DateInput
        id="periodStart"
        legend="First day of the period assessed"
        hint="For example, 1 4 2026"
        error={errors.periodStart?.message}
        day={register('periodStart.day')}
        month={register('periodStart.month')}
        year={register('periodStart.year')}
      />
      <DateInput
        id="periodEnd"
        legend="Last day of the period assessed"
        hint="For example, 31 3 2027"
        error={errors.periodEnd?.message}
        day={register('periodEnd.day')}
        month={register('periodEnd.month')}
        year={register('periodEnd.year')}
      />
      <Choices
        kind="radios"
        id="levelAimedFor"
        legend="Level aimed for"
        error={errors.levelAimedFor?.message}
        choices={(framework?.levels ?? []).map((level) => ({
          value: `${level.number}`,
          label: `Level ${level.number}: ${level.title}`,
        }))}
        {...register('levelAimedFor')}
      />
      <Choices
        kind="checkboxes"
        id="strandIds"
        legend="Strands in scope"
        hint="Answers for a strand taken out of scope are kept, and do not count."
        error={errors.strandIds?.message}
        choices={(framework?.strands ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        {...register('strandIds')}
      />
      <Choices
        kind="radios"
        id="serviceRuleKind"
        legend="How services count"
        choices={[
          { value: 'every', label: 'Every service must meet a criterion (the strict reading)' },
          {
            value: 'share',
            label: 'A share of the services is enough',
            hint: 'The results and the report say which share.',
          },
        ]}
        {...register('serviceRuleKind')}
      />
      {ruleKind === 'share' && (
        <Input
          id="neededPercent"
          label="Per cent of the services that must meet a criterion"
          className="govuk-input--width-3"
          inputMode="numeric"
          error={errors.neededPercent?.message}
          {...register('neededPercent')}
        />
      )}
      <Input
        id="completedByName"
        label="Your name"
        hint="Put beside each change you make"
        autoComplete="name"
        {...register('completedByName')}
      />
      <Input id="completedByRole" label="Your role" {...register('completedByRole')} />
      {isNew && (
        <TextArea
          id="services"
          label="Services"
          hint="One a line. You can paste a list, and add or change services later. Service criteria need at least one."
          rows={8}
          {...register('services')}
        />
      )}
      <Button type="submit" disabled={isSubmitting}>
        {submitText}
      </Button>
    </form>
  );
}

function listErrors(errors: FieldErrors<DetailsFormValues>) {
  return Object.entries(errors).map(([fieldId, error]) => ({
    fieldId,
    message: error?.message ?? '',
  }));
}
