// Weighs the built app: what the first page loads, and what making a PDF loads on top.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { ROOT } from './commands.mjs';

const DIST = join(ROOT, 'dist');
/** Chunks that answering needs, counted as first load even should they come to be loaded lazily. */
const ANSWERING = ['area-route', 'criterion-route', 'built-in-frameworks', 'eslg'];
const PDF = ['pdf-worker'];

const assets = readdirSync(join(DIST, 'assets'));
const firstLoad = follow([...readEntryFiles(), ...findByName(ANSWERING)]);
const pdf = follow(findByName(PDF));
const others = assets.filter((file) => !firstLoad.has(file) && !pdf.has(file));

const withinLimits = [
  weigh('First load, with the answering page and the frameworks', [...firstLoad], 180_000),
  weigh('PDF worker', [...pdf], 200_000),
];
weigh('Loaded when needed', others, Infinity);
process.exitCode = withinLimits.every(Boolean) ? 0 : 1;

/** The scripts and styles that index.html names. */
function readEntryFiles() {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  return [...html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file,
  );
}

function findByName(names) {
  return assets.filter(
    (file) => /\.(js|css)$/.test(file) && names.some((name) => file.startsWith(name)),
  );
}

/** These files and all they import statically. */
function follow(files) {
  const found = new Set();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (file.endsWith('.js')) waiting.push(...readStaticImports(file));
  }
  return found;
}

function readStaticImports(file) {
  const script = readFileSync(join(DIST, 'assets', file), 'utf8');
  return [...script.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)]
    .map(([, imported]) => imported)
    .filter((imported) => assets.includes(imported));
}

/** Prints the table; false when over the limit, or when there is nothing to weigh. */
function weigh(title, files, limit) {
  const rows = files
    .map((file) => ({ file, size: gzipSync(readFileSync(join(DIST, 'assets', file))).length }))
    .toSorted((a, b) => b.size - a.size);
  const total = rows.reduce((sum, { size }) => sum + size, 0);
  console.log(`\n${title} (kB, gzip)`);
  for (const { file, size } of rows) console.log(`${inKilobytes(size)}  ${file}`);
  const fits = limit === Infinity || (total > 0 && total <= limit);
  const verdict = limit === Infinity ? '' : ` of at most ${limit / 1000}${fits ? '' : ': FAILED'}`;
  console.log(`${inKilobytes(total)}  in all${verdict}`);
  return fits;
}

function inKilobytes(bytes) {
  return (bytes / 1000).toFixed(1).padStart(8);
}
