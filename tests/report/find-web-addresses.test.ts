import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { findWebAddresses } from '#report/find-web-addresses.ts';

const read = (text: string) =>
  findWebAddresses(text).map(({ start, end, target }) => [text.slice(start, end), target]);

test('an address is found without the marks of the sentence around it', () => {
  expect(
    read('See https://example.org/a (or http://example.org/b). Then https://c.org/, etc.'),
  ).toEqual([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org/b', 'http://example.org/b'],
    ['https://c.org/', 'https://c.org/'],
  ]);
});

test('a bracket opened in the address belongs to it', () => {
  const [[written] = []] = read('(https://example.org/Race_(policy))');
  expect(written).toBe('https://example.org/Race_(policy)');
});

test('letters that an address may not hold are encoded in the target and stay in the text', () => {
  expect(read('https://tŷ.example/dŵr“')).toEqual([
    ['https://tŷ.example/dŵr', 'https://xn--t-foa.example/d%C5%B5r'],
  ]);
});

test.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'mailto:a@b.org',
  'data:text/html,x',
  'https://',
  'http://[',
])('%s is no link', (text) => expect(read(text)).toEqual([]));

test('whatever is typed, a target is http or https and plain ASCII without spaces', () => {
  const anyText = fc
    .array(
      fc.constantFrom(
        'https://',
        'http://',
        'javascript:',
        ')',
        ' ',
        '\\',
        'a',
        'é',
        '日',
        '"',
        '<',
        '%',
        '@',
        ':',
        '/',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end, target } of findWebAddresses(text)) {
        expect(target).toMatch(/^https?:\/\/[!-~]+$/);
        expect(text.slice(start, end)).not.toMatch(/\s/);
      }
    }),
  );
});
