import { parseArgs } from 'node:util';

import { timestampSchema } from '#domain/assessment.ts';
import { type CommandAudience, commandAudiences } from '#features/reporting/command-audience.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

/** What the report command was asked for. */
export type ReportArguments = {
  readonly inputPath: string;
  readonly outputPath: string;
  readonly audience: CommandAudience;
  /** UTC, ISO 8601; null means now. */
  readonly createdAt: string | null;
};

const USAGE = `Usage: npm run report -- FILE.json|FILE.zip --out report.pdf [--audience ${commandAudiences.join('|')}] [--created 2026-11-23T09:00:00Z]`;

/** Reads the command line; a failure is what to print, with how the command is used. */
export function readReportArguments(args: readonly string[]): Result<ReportArguments, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        created: { type: 'string' },
        audience: { type: 'string', default: 'full' },
      },
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
  const audience = commandAudiences.find((each) => each === values.audience);
  if (audience === undefined) {
    return fail(`--audience must be one of ${commandAudiences.join(', ')}.\n${USAGE}`);
  }
  return succeed({
    inputPath,
    outputPath: values.out,
    audience,
    createdAt: values.created ?? null,
  });
}
