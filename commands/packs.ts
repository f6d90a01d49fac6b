import process from 'node:process';

interface Command {
  usage: string;
  start(args: string[]): Promise<number>;
}

/** Loaded when they are wanted: one of them must not wait for what another needs. */
const commands: Record<string, () => Promise<Command>> = {
  check: async () => ({ usage: 'npm run packs -- check', start: (await import('./packs/check.ts')).check }),
  stats: async () => ({ usage: 'npm run packs -- stats [--json]', start: (await import('./packs/stats.ts')).stats }),
  import: () => import('./packs/import.ts').then(({ importUsage: usage, importFile: start }) => ({ usage, start })),
  export: () => import('./packs/export.ts').then(({ exportUsage: usage, exportFile: start }) => ({ usage, start })),
  sheet: () => import('./packs/sheet.ts').then(({ sheetUsage: usage, sheet: start }) => ({ usage, start })),
  places: () => import('./packs/places.ts').then(({ placesUsage: usage, places: start }) => ({ usage, start })),
  schema: () => import('./packs/schema.ts').then(({ schemaUsage: usage, schema: start }) => ({ usage, start })),
};

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
