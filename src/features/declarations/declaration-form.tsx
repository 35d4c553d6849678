import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';

import { emptyDayParts, readDay } from '#domain/day-parts.ts';
import { type Level } from '#domain/framework.ts';
import { type DeclarationContent } from '#storage/declaration-repository.ts';
import { Button } from '#ui/button.tsx';
import { Choices } from '#ui/choices.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Input } from '#ui/input.tsx';
import { TextArea } from '#ui/text-area.tsx';

type DeclarationFormProps = {
  readonly kind: DeclarationContent['kind'];
  /** The level's own tests are confirmed one by one; null stands for "no level". */
  readonly level: Level | null;
  /** ISO 8601; a decision cannot lie after it. */
  readonly today: string;
  readonly onSubmit: (content: DeclarationContent) => Promise<void>;
};

/** The tests to confirm one by one; a verified level has none. */
function listTestIds(level: Level | null, kind: DeclarationContent['kind']): string[] {
  return kind === 'declared' ? (level?.tests ?? []).map((test) => test.id) : [];
}

function makeSchema(level: Level | null, kind: DeclarationContent['kind'], today: string) {
  const testIds = listTestIds(level, kind);
  const day = z.object({ day: z.string(), month: z.string(), year: z.string() });
  return z.object({
    confirmedTestIds: z.array(z.string()).check(
      z.refine((ids) => testIds.every((id) => ids.includes(id)), {
        error: 'Confirm every test of the level, or declare a lower level',
      }),
    ),
    byName: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, kind === 'declared' ? 'Enter who approved it' : 'Enter who verified it'),
      ),
    byRole: z.string(),
    decidedOn: day.check(
      z.refine((parts) => readDay(parts) !== null, { error: 'Enter a real date' }),
      z.refine((parts) => (readDay(parts) ?? '') <= today, {
        error: 'The date must be today or in the past',
      }),
    ),
    note: z.string(),
  });
}

/** Who decided on a level, and when; for a declared level each of its tests is confirmed. */
export function DeclarationForm({ kind, level, today, onSubmit }: DeclarationFormProps) {
  const schema = makeSchema(level, kind, today);
  const testIds = listTestIds(level, kind);
  const { register, handleSubmit, formState } = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: {
      confirmedTestIds: [],
      byName: '',
      byRole: '',
      decidedOn: emptyDayParts,
      note: '',
    },
    shouldFocusError: false,
  });
  const { errors, submitCount } = formState;
  const isDeclared = kind === 'declared';
  const id = (field: string) => `${kind}-${field}`;

  return (
    <form
      noValidate
      onSubmit={(event) =>
        void handleSubmit((form) =>
          onSubmit({
            ...form,
            // ticks made for another level before this one was chosen do not count here
            confirmedTestIds: form.confirmedTestIds.filter((testId) => testIds.includes(testId)),
            kind,
            levelNumber: level?.number ?? 0,
            decidedOn: readDay(form.decidedOn) ?? today,
          }),
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
      {isDeclared && level !== null && level.tests.length > 0 && (
        <Choices
          kind="checkboxes"
          id={id('confirmedTestIds')}
          legend={`Confirm what level ${level.number} asks for`}
          error={errors.confirmedTestIds?.message}
          choices={level.tests.map((test) => ({
            value: test.id,
            label: `${test.id} ${test.statement}`,
            hint: `Served by ${test.criterionIds.join(', ')}`,
          }))}
          {...register('confirmedTestIds')}
        />
      )}
      <Input
        id={id('byName')}
        label={isDeclared ? 'Approved by' : 'Verified by'}
        hint={isDeclared ? 'For example, Cabinet' : 'For example, the assessor’s organisation'}
        error={errors.byName?.message}
        {...register('byName')}
      />
      <Input id={id('byRole')} label="Role" {...register('byRole')} />
      <DateInput
        id={id('decidedOn')}
        legend={isDeclared ? 'Date of the approval' : 'Date of the verification'}
        hint="For example, 23 11 2026"
        error={errors.decidedOn?.message}
        day={register('decidedOn.day')}
        month={register('decidedOn.month')}
        year={register('decidedOn.year')}
      />
      <TextArea id={id('note')} label="Note" maxLength={5000} {...register('note')} />
      <Button type="submit">{isDeclared ? 'Declare this level' : 'Record the verification'}</Button>
    </form>
  );
}
