// npm run approve:pages: draws the compared pages of the report anew and keeps them as the approved ones.
// Look at what changed before you commit it.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import {
  approvedPath,
  comparedPages,
  drawFirstPages,
} from '../tests/support/page-pictures/draw-first-pages.ts';

const pictures = await drawFirstPages();
for (const [index, page] of comparedPages.entries()) {
  const file = approvedPath(page);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, pictures[index] ?? '');
  process.stdout.write(`Wrote ${file}\n`);
}
