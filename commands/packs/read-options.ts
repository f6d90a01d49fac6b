import { parseArgs } from 'node:util';

export type Options<Names extends string, Flags extends string> = { rest: string[] } & Partial<Record<Names, string>> &
  Record<Flags, boolean>;

/** `--name value` and `--flag`; the usage when something else stands there. */
export function readOptions<Names extends string = never, Flags extends string = never>(
  args: string[],
  { names, flags }: { names: readonly Names[]; flags: readonly Flags[] },
): { ok: true; options: Options<Names, Flags> } | { ok: false; message: string } {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const, default: false }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { ok: true, options: { ...values, rest: positionals } as Options<Names, Flags> };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return { ok: false, message: said.replace(/^Unknown option '(.+)'$/, '$1 is not known here') };
  }
}

/** The local day, ISO. */
export function readToday(given: string | undefined): string {
  if (given !== undefined) return given;
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}
