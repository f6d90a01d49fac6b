import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { printTable } from './print-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    file: { type: 'string' },
    docs: { type: 'string' },
    queries: { type: 'string' },
    lang: { type: 'string' },
  },
});
const { json, ...options } = values;
const ending = '.bench.ts';
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();
const [wanted] = positionals;

if (wanted === undefined) await list();
else if (names.includes(wanted)) await run(wanted);
else {
  console.error(`There is no benchmark "${wanted}". There are: ${names.join(', ')}`);
  process.exitCode = 1;
}

async function list(): Promise<void> {
  const rows = await Promise.all(names.map(async (name) => ({ name, title: (await load(name)).title })));
  console.log(`${printTable(rows)}\n\nRun one: npm run bench -- <name> [--json] [--file F] [--docs D] [--queries Q] [--lang xx]`);
}

async function run(name: string): Promise<void> {
  const bench = await load(name);
  console.log(`${bench.title}\n`);
  const { rows, figures } = await bench.run(options);
  console.log(printTable(rows));
  if (json) console.log(JSON.stringify({ bench: name, figures }));
}

async function load(name: string): Promise<Bench> {
  const file: { bench: Bench } = await import(`./${name}${ending}`);
  return file.bench;
}
