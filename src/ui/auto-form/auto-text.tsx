import { type AutoField, type AutoPort } from '#ui/auto-form/auto-field.ts';
import { useTyped } from '#ui/auto-form/use-typed.ts';
import { Input } from '#ui/input.tsx';
import { TextArea } from '#ui/text-area.tsx';

type AutoTextProps = {
  readonly field: Extract<AutoField, { kind: 'line' | 'text' }>;
  readonly port: AutoPort;
};

/** One or more lines of text. */
export function AutoText({ field, port }: AutoTextProps) {
  const { place, label, hint, maxLength } = field;
  const { typed, type, keepOwn, enter, leave } = useTyped<string>(field.value);
  const pending = port.readPending(place);
  const shown = typed ?? (typeof pending === 'string' ? pending : field.value);
  const common = {
    id: place,
    label,
    hint,
    maxLength,
    value: shown,
    onFocus: enter,
    onBlur: leave,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      type(event.target.value);
      keepOwn(event.target.value);
      port.write(place, event.target.value);
    },
  };
  return field.kind === 'line' ? <Input {...common} /> : <TextArea {...common} />;
}
