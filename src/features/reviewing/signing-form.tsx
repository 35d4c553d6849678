import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { readDay, splitDay } from '#domain/day-parts.ts';
import { LINE_MAX_CHARACTERS, TEXT_MAX_CHARACTERS } from '#domain/records/record-shape.ts';
import { type SignOff } from '#domain/records/sign-off.ts';
import { type Signature } from '#domain/sign-off-order.ts';
import { Button } from '#ui/button.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Input } from '#ui/input.tsx';
import { TextArea } from '#ui/text-area.tsx';

type SigningFormProps = {
  /** The next step to sign; what it holds already is filled in. */
  readonly step: SignOff;
  readonly isLast: boolean;
  /** ISO 8601; nobody signs later than that. */
  readonly today: string;
  readonly onSubmit: (signature: Signature) => Promise<void>;
};

function makeSchema(today: string) {
  const line = (message: string) => z.string().check(z.trim(), z.minLength(1, message));
  return z.object({
    name: line('Enter the name of the person who signs'),
    role: line('Enter their role'),
    statement: line('Enter what they put their name to'),
    signedOn: z.object({ day: z.string(), month: z.string(), year: z.string() }).check(
      z.refine((parts) => readDay(parts) !== null, { error: 'Enter a real date' }),
      z.refine((parts) => (readDay(parts) ?? '') <= today, {
        error: 'The date must be today or in the past',
      }),
    ),
  });
}

/** Signs one step: who, in which role, when, and what they put their name to. */
export function SigningForm({ step, isLast, today, onSubmit }: SigningFormProps) {
  const schema = makeSchema(today);
  const { register, handleSubmit, formState } = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      name: step.name,
      role: step.role,
      statement: step.statement,
      signedOn: splitDay(today),
    },
    shouldFocusError: false,
  });
  const { errors, submitCount, isSubmitting } = formState;
  const id = (field: string) => `signing-${field}`;
  return (
    <form
      noValidate
      onSubmit={(event) =>
        void handleSubmit((form) =>
          onSubmit({ ...form, signedOn: readDay(form.signedOn) ?? today }),
        )(event)
      }
    >
      <ErrorSummary
        key={submitCount}
        errors={Object.entries(errors).map(([field, error]) => ({
          fieldId: id(field),
          message: error?.message ?? '',
        }))}
      />
      <Input
        id={id('name')}
        label="Name"
        maxLength={LINE_MAX_CHARACTERS}
        error={errors.name?.message}
        {...register('name')}
      />
      <Input
        id={id('role')}
        label="Role"
        maxLength={LINE_MAX_CHARACTERS}
        error={errors.role?.message}
        {...register('role')}
      />
      <TextArea
        id={id('statement')}
        label="Statement"
        hint="For example, “I have read this assessment and believe it to be a fair account.”"
        maxLength={TEXT_MAX_CHARACTERS}
        error={errors.statement?.message}
        {...register('statement')}
      />
      <DateInput
        id={id('signedOn')}
        legend="Date signed"
        hint="For example, 23 11 2026"
        error={errors.signedOn?.message}
        day={register('signedOn.day')}
        month={register('signedOn.month')}
        year={register('signedOn.year')}
      />
      {isLast && (
        <p className="govuk-inset-text">
          Nothing is left to sign after this. Signing it freezes a snapshot of the whole assessment.
        </p>
      )}
      <Button type="submit" disabled={isSubmitting}>
        Sign
      </Button>
    </form>
  );
}
