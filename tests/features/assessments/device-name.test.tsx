// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { DeviceName } from '#features/assessments/device-name.tsx';

test('the name put beside changes is handed over as it is typed, without outer spaces', async () => {
  const names: string[] = [];
  render(<DeviceName name="Ann" onChange={(name) => names.push(name)} />);
  const field = screen.getByLabelText('Your name on this device');
  expect(field).toHaveValue('Ann');
  await userEvent.type(field, ' B');
  expect(names).toEqual(['Ann', 'Ann B']);
});
