import { parseArgs } from 'node:util';
import { parseDay } from '../../core/time/civil-day.ts';
import { refuse } from './refuse.ts';

/** `rest` are the words without `--`; `today` is there wherever it is a name. */
export type Options<Names extends string, Flags extends string> = { rest: string[] } & Partial<Record<Names, string>> &
  Record<Flags, boolean> &
  Record<Names & 'today', string>;

interface Known<Names extends string, Flags extends string> {
  usage: string;
  /** `--name value` */
  names: readonly Names[];
  /** `--flag` */
  flags: readonly Flags[];
  /** how many words stand without `--` */
  rest: { least: number; most: number };
}

/** What a command was told; undefined, with reason and usage printed, when it is told something else. */
export function readOptions<Names extends string = never, Flags extends string = never>(
  args: string[],
  { usage, names, flags, rest }: Known<Names, Flags>,
): Options<Names, Flags> | undefined {
  const options = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const, default: false }]),
  ]);
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const said = { today: getLocalDay(new Date()), ...values, rest: positionals };
    if (parseDay(said.today) === undefined) refuse(`--today ${said.today} is no day: write it as 2026-12-31.`);
    else if (positionals.length < rest.least || positionals.length > rest.most) refuse(usage);
    else return said as unknown as Options<Names, Flags>;
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    refuse(`${said.replace(/^Unknown option '(.+)'$/, '$1 is not known here')}\n${usage}`);
  }
  return undefined;
}

/** ISO */
const getLocalDay = (now: Date): string =>
  [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
