// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { readStorageUse } from '#app/read-storage-use.ts';

test.each([
  ['is missing', undefined],
  ['cannot estimate', {}],
  ['refuses', { estimate: async () => Promise.reject(new TypeError('refused')) }],
  ['does not say', { estimate: async () => ({}) }],
])('a browser whose storage manager %s gives no figure, and no fault', async (_name, manager) => {
  Object.defineProperty(navigator, 'storage', { value: manager, configurable: true });
  expect(await readStorageUse()).toBeNull();
});

test('what the browser says is handed on', async () => {
  const manager = { estimate: async () => ({ usage: 5, quota: 100 }) };
  Object.defineProperty(navigator, 'storage', { value: manager, configurable: true });
  expect(await readStorageUse()).toEqual({ usedBytes: 5, quotaBytes: 100 });
});
