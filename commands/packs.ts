import process from 'node:process';

interface Command {
  usage: string;
  start(args: string[]): Promise<number>;
}

/** Loaded when they are wanted: one of them must not wait for what another needs. */
const commands: Record<string, () => Promise<Command>> = {
  check: () => import('./packs/check.ts').then(({ checkUsage: usage, check: start }) => ({ usage, start })),
  stats: () => import('./packs/stats.ts').then(({ statsUsage: usage, stats: start }) => ({ usage, start })),
  import: () => import('./packs/import.ts').then(({ importUsage: usage, importFile: start }) => ({ usage, start })),
  export: () => import('./packs/export.ts').then(({ exportUsage: usage, exportFile: start }) => ({ usage, start })),
  sheet: () => import('./packs/sheet.ts').then(({ sheetUsage: usage, sheet: start }) => ({ usage, start })),
  places: () => import('./packs/places.ts').then(({ placesUsage: usage, places: start }) => ({ usage, start })),
  schema: () => import('./packs/schema.ts').then(({ schemaUsage: usage, schema: start }) => ({ usage, start })),
};

// whoever read on, such as `| head`, has seen enough; the rest of the work and the exit code stay as they are
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
// npm starts scripts in the folder of package.json; files are meant from where somebody typed
if (process.env['INIT_CWD'] !== undefined) process.chdir(process.env['INIT_CWD']);
const [what = '', ...args] = process.argv.slice(2);
const load = Object.hasOwn(commands, what) ? commands[what] : undefined;
try {
  process.exitCode = load ? await (await load()).start(args) : await sayUsage();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function sayUsage(): Promise<number> {
  const usages = await Promise.all(Object.values(commands).map(async (start) => (await start()).usage));
  console.error([...(what === '' ? [] : [`${what} is not known here.`]), ...usages].join('\n'));
  return 1;
}
