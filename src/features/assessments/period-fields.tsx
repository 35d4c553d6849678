import { type FieldErrors, type UseFormRegister } from 'react-hook-form';

import { type DetailsForm } from '#features/assessments/details-form-schema.ts';
import { DateInput } from '#ui/date-input.tsx';

type PeriodFieldsProps = {
  readonly register: UseFormRegister<DetailsForm>;
  readonly errors: FieldErrors<DetailsForm>;
};

/** The first and the last day of the period assessed. */
export function PeriodFields({ register, errors }: PeriodFieldsProps) {
  return (
    <>
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
    </>
  );
}
