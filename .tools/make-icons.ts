// tsx .tools/make-icons.ts: draws public/icons from public/favicon.svg, in Chromium.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { launchBrowser } from '../tests/e2e/support/browser.ts';

const PUBLIC = join(import.meta.dirname, '../public');
const svg = readFileSync(join(PUBLIC, 'favicon.svg'), 'utf8');
// without corners, for systems that cut a shape of their own out of it
const square = svg.replace(/ rx="\d+"/, '');

const browser = await launchBrowser();
try {
  /* oxlint-disable no-await-in-loop -- one page, one picture after the other */
  const page = await browser.newPage();
  for (const { name, size, drawing } of [
    { name: 'icon-192', size: 192, drawing: svg },
    { name: 'icon-512', size: 512, drawing: svg },
    { name: 'maskable-512', size: 512, drawing: square },
    { name: 'touch-180', size: 180, drawing: square },
  ]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
    await page.screenshot({ path: join(PUBLIC, `icons/${name}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
