// Writes the JSON Schema of a saved copy to public/, where it is published with the app.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';

import { assessmentFileSchema, FILE_FORMAT_VERSION } from '#domain/assessment-file.ts';

const target = fileURLToPath(new URL('../public/assessment-file.schema.json', import.meta.url));

/** The JSON Schema (draft 2020-12) of a saved copy. Consistency between records is checked on opening. */
export function makeJsonSchema(): Record<string, unknown> {
  const { $schema, ...rules } = z.toJSONSchema(assessmentFileSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: 'assessment-file.schema.json',
    title: `Equality Standard self-assessment, saved copy, format ${FILE_FORMAT_VERSION}`,
    description:
      'A whole assessment of one council: its units, answers, declarations and the record of changes.',
    ...rules,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = await resolveConfig(target);
  const text = JSON.stringify(makeJsonSchema());
  await writeFile(target, await format(text, { ...options, parser: 'json' }));
  process.stdout.write(`Wrote ${target}\n`);
}
