import { findFramework } from '#content/frameworks/built-in-frameworks.ts';

import { runReportCommand } from '#app/run-report-command.ts';

// npm run report -- FILE.json|FILE.zip --out report.pdf [--audience full] [--created 2026-11-23T09:00:00Z]
process.exitCode = await runReportCommand(process.argv.slice(2), {
  findFramework,
  readNow: () => new Date().toISOString(),
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
});
