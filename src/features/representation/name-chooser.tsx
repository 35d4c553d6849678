import { silentGroups } from '#content/group-schemes/list-schemes.ts';
import { type GroupScheme } from '#domain/representation/group-scheme.ts';
import { Select } from '#ui/select.tsx';

type NameChooserProps = {
  readonly title: string;
  readonly hint: string;
  readonly scheme: Pick<GroupScheme, 'groups'>;
  /** What is to be placed, with what it is taken for: a group's id, null to leave it out, '' when open. */
  readonly names: readonly {
    readonly key: string;
    readonly text: string;
    readonly placeId: string | null;
  }[];
  readonly leaveOutText: string;
  readonly onPlace: (key: string, placeId: string | null) => void;
};

const OPEN = '';
const LEAVE_OUT = 'leave-out ';

/** Says for each name of a file which group it is; nothing is guessed that is not shown here. */
export function NameChooser(props: NameChooserProps) {
  const { title, hint, scheme, names, leaveOutText, onPlace } = props;
  if (names.length === 0) return null;
  const options = [
    { value: OPEN, label: 'Choose a group' },
    ...[...scheme.groups, ...silentGroups].map(({ id, name }) => ({ value: id, label: name })),
    { value: LEAVE_OUT, label: leaveOutText },
  ];
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
      <p className="govuk-hint">{hint}</p>
      {names.map(({ key, text, placeId }) => (
        <Select
          key={key}
          label={text === '' ? 'Empty cells' : text}
          options={options}
          value={placeId === null ? LEAVE_OUT : placeId}
          onChange={({ target }) => {
            if (target.value === OPEN) return;
            onPlace(key, target.value === LEAVE_OUT ? null : target.value);
          }}
        />
      ))}
    </fieldset>
  );
}
