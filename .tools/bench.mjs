// npm run --silent bench [-- name ...]: builds, runs tests/bench/*.ts, prints one JSON object.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT, run } from './commands.mjs';

const FOLDER = join(ROOT, 'tests/bench');

// stdout is for the result alone
if ((await run('vite build', { stdio: ['ignore', 2, 2] })) !== 0) process.exit(1);

const asked = process.argv.slice(2);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => asked.length === 0 || asked.includes(name));

const results = {};
for (const name of names) {
  console.error(`bench: ${name}`);
  const bench = await import(pathToFileURL(join(FOLDER, `${name}.ts`)).href);
  results[name] = await bench.run();
}
console.log(JSON.stringify(results, null, 2));
