import { zodResolver } from '@hookform/resolvers/zod';
import { type FieldErrors, useForm, useWatch } from 'react-hook-form';

import { type Framework } from '#domain/framework.ts';
import {
  type DetailsForm as DetailsFormValues,
  detailsFormSchema,
} from '#features/assessments/details-form-schema.ts';
import { EditionField, ScopeFields } from '#features/assessments/standard-fields.tsx';
import { PeriodFields } from '#features/assessments/period-fields.tsx';
import { ServiceRuleFields } from '#features/assessments/service-rule-fields.tsx';
import { Button } from '#ui/button.tsx';
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
  const parts = { register, errors, setValue };

  return (
    <form noValidate onSubmit={(event) => void handleSubmit((form) => onSubmit(form))(event)}>
      <ErrorSummary key={submitCount} errors={listErrors(errors)} />
      <Input
        id="councilName"
        label="Name of the council"
        error={errors.councilName?.message}
        {...register('councilName')}
      />
      <EditionField {...parts} frameworks={frameworks} framework={framework} isNew={isNew} />
      <PeriodFields {...parts} />
      <ScopeFields {...parts} framework={framework} />
      <ServiceRuleFields {...parts} ruleKind={ruleKind} />
      <Input
        id="completedByName"
        label={isNew ? 'Your name' : 'Completed by'}
        hint={isNew ? 'Put beside each change you make' : 'Named in the report'}
        autoComplete="name"
        {...register('completedByName')}
      />
      <Input
        id="completedByRole"
        label={isNew ? 'Your role' : 'Their role'}
        {...register('completedByRole')}
      />
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
