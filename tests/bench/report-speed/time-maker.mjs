// node time-maker.mjs MAKER.mjs CONTENT.json OUT.pdf FONT-REGULAR FONT-BOLD: makes one PDF in this
// fresh process and prints {ms, cpuMs, peakMegabytes, bytes}. Loading code and fonts is not counted.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [maker, content, out, regular, bold] = process.argv.slice(2);
const { prepare } = await import(pathToFileURL(maker).href);
const make = await prepare({ fonts: { regular, bold } });
const document = JSON.parse(readFileSync(content, 'utf8'));
const cpuStart = process.cpuUsage();
const start = performance.now();
const bytes = await make(document);
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpuStart);
const cpuMs = (user + system) / 1000;
writeFileSync(out, bytes);
// resourceUsage().maxRSS would count the process that started this one
const [, peakKilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
const peakMegabytes = Number(peakKilobytes) / 1000;
process.stdout.write(JSON.stringify({ ms, cpuMs, peakMegabytes, bytes: bytes.length }));
// some libraries leave handles open
process.exit(0);
