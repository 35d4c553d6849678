import { expect, test } from 'vitest';

import { describeAccent, describeCrestGap } from '#content/identity-words.ts';

test.each([
  ['', /^Reports use the app’s own dark blue\.$/],
  [
    ' violet ',
    /^“violet” is no colour written like #0b3d6e, so reports use the app’s own dark blue/,
  ],
  ['#fc0', /^#ffcc00 is too pale .* contrast is 1\.5 to 1, and text needs 4\.5 to 1\. Reports use/],
  ['#5B2A86', /^#5b2a86 is dark enough .* contrast is 9\.\d to 1\.$/],
  // 4.48, which must not look like enough
  ['#777777', /too pale .* 4\.4 to 1/],
])('of “%s” it is said what reports make of it', (typed, words) => {
  expect(describeAccent(typed)).toMatch(words);
});

const crest = {
  sha256: 'ab'.repeat(32),
  fileName: 'crest.png',
  mediaType: 'image/png',
  sizeBytes: 9,
  widthPixels: 3,
  heightPixels: 4,
} as const;

test('a crest is never left out without a word', () => {
  const words = { crest, crestAlternative: 'A kite' };
  expect(describeCrestGap(words, 'shown')).toBeNull();
  expect(describeCrestGap(words, 'missing')).toMatch(
    /not in this browser, so reports leave it out/,
  );
  expect(describeCrestGap(words, 'unreadable')).toMatch(/damaged, so reports leave it out/);
  expect(describeCrestGap({ ...words, crestAlternative: ' ' }, 'shown')).toMatch(
    /until you say what it shows/,
  );
  expect(describeCrestGap({ crest: null, crestAlternative: '' }, 'missing')).toBeNull();
});
