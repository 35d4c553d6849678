import { parseArgs } from 'node:util';

import { timestampSchema } from '#domain/assessment.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** What the report command was asked for. */
export type ReportArguments = {
  readonly inputPath: string;
  readonly outputPath: string;
  /** UTC, ISO 8601; null means now. */
  readonly createdAt: string | null;
};

const USAGE =
  'Usage: npm run report -- FILE.json --out report.pdf [--created 2026-11-23T09:00:00Z]';

/** Reads the command line; a failure is what to print, with how the command is used. */
export function readReportArguments(args: readonly string[]): Result<ReportArguments, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, created: { type: 'string' } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : 'Unknown option'}\n${USAGE}`);
  }
  const { positionals, values } = parsed;
  const [inputPath] = positionals;
  if (inputPath === undefined || positionals.length > 1) {
    return fail(`Name exactly one saved copy.\n${USAGE}`);
  }
  if (values.out === undefined || values.out === '') {
    return fail(`Name the file to write with --out.\n${USAGE}`);
  }
  if (values.created !== undefined && !timestampSchema.safeParse(values.created).success) {
    return fail(`--created must be a UTC time such as 2026-11-23T09:00:00Z.\n${USAGE}`);
  }
  return succeed({ inputPath, outputPath: values.out, createdAt: values.created ?? null });
}
