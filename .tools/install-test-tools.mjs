// What the tests need beside npm packages: a Chromium, and programs that read and draw PDFs.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { run } from './commands.mjs';

/** Installs what is missing; what it cannot install it names, and the tests that need it fail. */
export async function installTestTools() {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot) await installByApt();
  // Playwright's own download, a moment's work when it is there already
  if (!hasChromium()) {
    await run(`playwright-core install ${isDebianRoot ? '--with-deps ' : ''}chromium`);
  }
  const missing = ['pdfinfo', 'pdftotext', 'pdftoppm', 'qpdf'].filter(
    (program) => !hasProgram(program),
  );
  if (missing.length > 0) {
    console.error(
      `Not found: ${missing.join(', ')}. Install poppler-utils and qpdf (on a Mac: brew install poppler qpdf).`,
    );
  }
}

async function installByApt() {
  const packages = [
    ...(hasChromium() ? [] : ['chromium']),
    ...(['pdfinfo', 'pdftotext', 'pdftoppm'].every(hasProgram) ? [] : ['poppler-utils']),
    ...(hasProgram('qpdf') ? [] : ['qpdf']),
  ];
  if (packages.length === 0) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get update -q', { env });
  for (const name of packages) {
    // one by one: Ubuntu has no chromium, and that must not keep the others out
    await run(`apt-get install -q -y --no-install-recommends ${name}`, { env });
  }
}

function hasChromium() {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].some((path) => path && existsSync(path));
}

function hasProgram(name) {
  try {
    // all of them answer this, with different exit codes; only a missing program is ENOENT
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return error.code !== 'ENOENT';
  }
}
