import { useState } from 'react';

import { Input } from '#ui/input.tsx';

type DeviceNameProps = {
  /** The name kept on this device; empty until one is given. */
  readonly name: string;
  readonly onChange: (name: string) => void;
};

/** Who works on this device: the name put beside each change, whoever completed the assessment. */
export function DeviceName({ name, onChange }: DeviceNameProps) {
  const [typed, setTyped] = useState(name);
  return (
    <Input
      label="Your name on this device"
      hint="Put beside each change you make here. It is kept as you type."
      autoComplete="name"
      maxLength={200}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value.trim());
      }}
    />
  );
}
