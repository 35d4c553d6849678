import { type FieldErrors, type UseFormRegister, type UseFormSetValue } from 'react-hook-form';

import { type Framework } from '#domain/framework.ts';
import { type DetailsForm } from '#features/assessments/details-form-schema.ts';
import { Choices } from '#ui/choices.tsx';

type StandardFieldsProps = {
  readonly register: UseFormRegister<DetailsForm>;
  readonly errors: FieldErrors<DetailsForm>;
  readonly framework: Framework | undefined;
};
type EditionFieldProps = StandardFieldsProps & {
  readonly setValue: UseFormSetValue<DetailsForm>;
  readonly frameworks: readonly Framework[];
  readonly isNew: boolean;
};

/** The edition of the Standard: chosen for a new assessment, only shown for an old one. */
export function EditionField(props: EditionFieldProps) {
  const { register, errors, setValue, frameworks, framework, isNew } = props;
  return (
    <>
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
    </>
  );
}

/** The level aimed for and the strands in scope, as the edition has them. */
export function ScopeFields({ register, errors, framework }: StandardFieldsProps) {
  return (
    <>
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
    </>
  );
}
