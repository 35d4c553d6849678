// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { Component as ReactComponent, type ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { readStorageUse } from '../../../src/app/read-storage-use.ts';
import { useLiveRead } from '#storage/use-live-read.ts';

class Boundary extends ReactComponent<{ children: ReactNode }, { broke: boolean }> {
  override state = { broke: false };
  static getDerivedStateFromError() {
    return { broke: true };
  }
  override render() {
    return this.state.broke ? <p>broke</p> : this.props.children;
  }
}
function Page() {
  const use = useLiveRead(readStorageUse, []);
  return <p>{use.status === 'done' ? `page ${use.value}` : 'loading'}</p>;
}
test.each([
  ['missing', undefined],
  ['without estimate', {}],
  [
    'refusing',
    {
      estimate: async () => {
        throw new TypeError('refused');
      },
    },
  ],
])('storage manager %s leaves the page', async (_n, manager) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  Object.defineProperty(navigator, 'storage', { value: manager, configurable: true });
  render(
    <Boundary>
      <Page />
    </Boundary>,
  );
  expect(await screen.findByText(/page null|broke/)).toHaveTextContent('page null');
});
