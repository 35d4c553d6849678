import { readFile, rename, rm, writeFile } from 'node:fs/promises';

import { type AssessmentFile, parseAssessmentFile } from '#domain/assessment-file.ts';
import { findFrameworkMisfit } from '#domain/framework-fit.ts';
import { type Framework } from '#domain/framework.ts';
import { isPacked, unpackCopy } from '#features/backup/unpack-copy.ts';
import { describeReady } from '#features/reporting/report-words.ts';
import { renderReportAtOnce } from '#features/reporting/render-report-at-once.ts';
import { describePassage, describeUnprintable } from '#features/reporting/unprintable-words.ts';
import { fail, type Result, succeed } from '#shared/result.ts';

import {
  describeFileFault,
  describeLeftOutCrest,
  describeMisfit,
} from '#app/report-command-words.ts';
import { readReportArguments, type ReportArguments } from '#app/report-arguments.ts';

type CommandSetting = {
  readonly findFramework: (frameworkId: string) => Framework | null;
  /** The time now: UTC, ISO 8601. */
  readonly readNow: () => string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
};

/**
 * Makes the report of a saved copy. Returns the exit code: 0 done, 1 the report could not be made,
 * 2 the command was not understood. Unless it returns 0, the file at `--out` is as it was.
 */
export async function runReportCommand(
  args: readonly string[],
  setting: CommandSetting,
): Promise<0 | 1 | 2> {
  const read = readReportArguments(args);
  if (!read.ok) {
    setting.printError(read.failure);
    return 2;
  }
  const made = await makeReport(read.value, setting);
  if (!made.ok) {
    setting.printError(made.failure);
    return 1;
  }
  setting.print(made.value.ready);
  for (const line of made.value.warnings) setting.printError(line);
  return 0;
}

type MadeReport = {
  readonly ready: string;
  /** What the report lacks, a line each. */
  readonly warnings: readonly string[];
};

/** What to print, or why there is no report, as one sentence. */
async function makeReport(
  { inputPath, outputPath, audience, createdAt }: ReportArguments,
  { findFramework, readNow }: CommandSetting,
): Promise<Result<MadeReport, string>> {
  const opened = await openCopy(inputPath);
  if (!opened.ok) return opened;
  const { file, files } = opened.value;
  const { assessment } = file;
  const framework = findFramework(assessment.frameworkId);
  if (framework === null) {
    return fail(`${inputPath} uses a standard this app does not have: ${assessment.frameworkId}.`);
  }
  const misfit = findFrameworkMisfit(assessment, framework);
  if (misfit !== null) return fail(describeMisfit(inputPath, misfit));
  const fonts = {
    regular: await readFont('report-sans-regular.ttf'),
    bold: await readFont('report-sans-bold.ttf'),
  };
  const crestBytes = files.get(assessment.crest?.sha256 ?? '') ?? null;
  const order = { record: file, crestBytes, framework, createdAt: createdAt ?? readNow() };
  const { pdf, crestPresence, unprintable } = await renderReportAtOnce(order, fonts, audience);
  const part = `${outputPath}.part`;
  try {
    await writeFile(part, pdf.bytes);
    await rename(part, outputPath);
  } catch (error) {
    await rm(part, { force: true });
    return fail(`${outputPath} could not be written: ${readMessage(error)}.`);
  }
  const summary = describeUnprintable(unprintable.length);
  const unprinted = summary === null ? [] : [summary, ...unprintable.map(describePassage)];
  const leftOut = describeLeftOutCrest(assessment, crestPresence);
  return succeed({
    ready: describeReady(pdf.pageCount, outputPath),
    warnings: leftOut === null ? unprinted : [...unprinted, leftOut],
  });
}

type OpenedCopy = {
  readonly file: AssessmentFile;
  /** The files packed with it, by their SHA-256. */
  readonly files: ReadonlyMap<string, ArrayBuffer>;
};

async function openCopy(inputPath: string): Promise<Result<OpenedCopy, string>> {
  let bytes;
  try {
    bytes = new Uint8Array(await readFile(inputPath));
  } catch (error) {
    return fail(`${inputPath} could not be read: ${readMessage(error)}.`);
  }
  const content = isPacked(bytes) ? await unpackCopy(bytes) : null;
  if (content?.ok === false) return fail(`${inputPath} is a zip, but not a whole saved copy.`);
  const parsed = parseAssessmentFile(content?.value.text ?? new TextDecoder().decode(bytes));
  if (!parsed.ok) return fail(describeFileFault(inputPath, parsed.failure));
  return succeed({ file: parsed.value, files: content?.value.files ?? new Map() });
}

async function readFont(fileName: string): Promise<Uint8Array> {
  return readFile(new URL(`../report/pdf/fonts/${fileName}`, import.meta.url));
}

function readMessage(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown fault';
}
