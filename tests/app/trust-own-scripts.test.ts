import { expect, test } from 'vitest';

import { checkOwnScript } from '#app/trust-own-scripts.ts';

const PAGE = 'https://council.example/equality/index.html#/assessments';

test.each(['./service-worker.js', 'assets/pdf-worker-B7btlnUE.js', '/equality/assets/a.js'])(
  'a script in the app’s own folder may be a worker: %s',
  (address) => {
    expect(checkOwnScript(address, PAGE)).toBe(new URL(address, PAGE).href);
  },
);

test.each([
  'https://elsewhere.example/equality/a.js',
  '//elsewhere.example/equality/a.js',
  '/other-app/a.js',
  '../a.js',
  'assets/..%2f..%2fa.txt',
  'blob:https://council.example/0-0',
  'data:text/javascript,self',
  'sample-assessment.json',
])('nothing else may: %s', (address) => {
  expect(() => checkOwnScript(address, PAGE)).toThrow('not a script of this app');
});
