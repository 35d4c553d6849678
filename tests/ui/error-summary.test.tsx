// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ErrorSummary } from '#ui/error-summary.tsx';
import { Input } from '#ui/input.tsx';
import { PageShell } from '#ui/page-shell.tsx';

test('the summary takes the focus, and its link leads to the field without changing the address', async () => {
  const address = window.location.href;
  render(
    <>
      <ErrorSummary errors={[{ fieldId: 'name', message: 'Enter a name' }]} />
      <Input id="name" label="Name" error="Enter a name" />
    </>,
  );
  expect(screen.getByRole('alert').parentElement).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: 'Enter a name' }));
  expect(screen.getByLabelText('Name')).toHaveFocus();
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Error: Enter a name');
  expect(screen.getByLabelText('Name')).toBeInvalid();
  expect(window.location.href).toBe(address);
});

test('without errors there is no summary', () => {
  render(<ErrorSummary errors={[]} />);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('the skip link puts the focus on the main part without changing the address', async () => {
  const address = window.location.href;
  render(
    <PageShell productName="App" homeHref="#/" status={null} footer={null}>
      <h1>Page</h1>
    </PageShell>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.location.href).toBe(address);
});
