import { type FieldErrors, type UseFormRegister } from 'react-hook-form';

import { type DetailsForm } from '#features/assessments/details-form-schema.ts';
import { Choices } from '#ui/choices.tsx';
import { Input } from '#ui/input.tsx';

type ServiceRuleFieldsProps = {
  readonly register: UseFormRegister<DetailsForm>;
  readonly errors: FieldErrors<DetailsForm>;
  readonly ruleKind: DetailsForm['serviceRuleKind'];
};

/** Whether one service short holds back the whole council, or a share of the services is enough. */
export function ServiceRuleFields({ register, errors, ruleKind }: ServiceRuleFieldsProps) {
  return (
    <>
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
    </>
  );
}
