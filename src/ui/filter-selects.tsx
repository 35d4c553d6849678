import { Select } from '#ui/select.tsx';

type FilterSelect<Name extends string> = {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

type FilterSelectsProps<Name extends string> = {
  readonly selects: readonly FilterSelect<Name>[];
  /** What is chosen in each; empty for the first option, which chooses nothing. */
  readonly values: Readonly<Record<Name, string>>;
  /** What the first option says. */
  readonly noneLabel?: string;
  readonly onChange: (name: Name, value: string) => void;
};

/** Several lists, each to choose one from or none: filters, or changes to many at once. */
export function FilterSelects<Name extends string>(props: FilterSelectsProps<Name>) {
  const { selects, values, noneLabel = 'Any', onChange } = props;
  return selects.map(({ name, label, options }) => (
    <Select
      key={name}
      label={label}
      options={[{ value: '', label: noneLabel }, ...options]}
      value={values[name]}
      onChange={(event) => onChange(name, event.target.value)}
    />
  ));
}
