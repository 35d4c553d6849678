// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { UpdateNotice } from '#features/updating/update-notice.tsx';
import { type UpdatePort, type UpdateState } from '#features/updating/update-state.ts';

function aPort(state: UpdateState) {
  const asked: string[] = [];
  const port: UpdatePort = {
    readState: () => state,
    readOffline: () => ({ version: '1.0.0', isReady: true }),
    subscribe: () => () => {},
    update: () => asked.push('update'),
    reload: () => asked.push('reload'),
    postpone: () => asked.push('postpone'),
  };
  return { port, asked };
}

test('a new version says which it is and what is new, and nothing happens before somebody agrees', async () => {
  const { port, asked } = aPort({ kind: 'ready', version: '2.0.0', change: 'Faster.' });
  render(<UpdateNotice port={port} />);
  expect(screen.getByRole('status')).toHaveTextContent('A new version is ready: 2.0.0');
  expect(screen.getByRole('status')).toHaveTextContent('Faster.');
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Later' }));
  await userEvent.click(screen.getByRole('button', { name: 'Update now' }));
  expect(asked).toEqual(['postpone', 'update']);
});

test.each([
  ['given-up', /taken over your data.*is kept/],
  ['not-saved', /could not be saved.*try again/],
  ['part-missing', /Part of the app could not be loaded/],
  ['moved-on', /still works, and what you type is saved/],
] as const)('a page that is %s says so and can be reloaded', async (kind, words) => {
  const { port, asked } = aPort({ kind });
  render(<UpdateNotice port={port} />);
  expect(screen.getByRole('status')).toHaveTextContent(words);
  await userEvent.click(screen.getByRole('button', { name: 'Save and reload this page' }));
  expect(asked).toEqual(['reload']);
});

test.each(['blocked', 'updating', 'none'] as const)('%s leaves nothing to press', (kind) => {
  render(<UpdateNotice port={aPort({ kind }).port} />);
  expect(screen.getByRole('status').textContent === '').toBe(kind === 'none');
  expect(screen.queryByRole('button')).toBeNull();
});
