// npm test: every check in turn, going on after a failure. The last line is the count.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { installPackages, ROOT, run } from './commands.mjs';
import { installTestTools } from './install-test-tools.mjs';

const REPORTS = 'node_modules/.cache/test-reports';

const checks = [
  ['types', () => runOne('npm run --silent check:types')],
  ['lint', () => runOne('npm run --silent check:lint')],
  ['format', () => runOne('npm run --silent check:format')],
  ['dead code', () => runOne('npm run --silent check:dead')],
  ['build', () => runOne('vite build')],
  ['sizes', () => runOne('npm run --silent check:sizes')],
  ['unit tests (with the layers)', () => runTests('unit')],
  ['browser tests', () => runTests('e2e')],
];

const results = [];
try {
  await installPackages();
  await installTestTools();
  for (const [name, check] of checks) results.push(await time(name, check));
} catch (error) {
  console.error(error);
  results.push({ name: 'preparation', passed: 0, failed: 1, seconds: 0 });
}
printSummary();

async function time(name, check) {
  console.log(`\n=== ${name}`);
  const start = performance.now();
  const counts = await check();
  return { name, ...counts, seconds: Math.round((performance.now() - start) / 1000) };
}

async function runOne(commandLine) {
  return (await run(commandLine)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runTests(project) {
  const report = `${REPORTS}/${project}.json`;
  mkdirSync(join(ROOT, REPORTS), { recursive: true });
  rmSync(join(ROOT, report), { force: true });
  const code = await run(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
  );
  const { passed, failed } = readCounts(join(ROOT, report));
  // no test at all, or a fault outside every test, is a failure too
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function printSummary() {
  console.log('');
  for (const { name, passed, failed, seconds } of results) {
    console.log(
      `${failed > 0 ? 'FAIL' : 'ok  '} ${name}: ${passed} passed, ${failed} failed, ${seconds} s`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
