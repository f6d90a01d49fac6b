import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check } from './check.ts';
import { mostColumns } from './print-table.ts';
import { stats } from './stats.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../../tests/fixtures/bad-packs/${name}`, import.meta.url));

async function run(command: (args: string[]) => Promise<number>, ...args: string[]) {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const code = await command(args);
  return { code, out: log.mock.calls.flat().join('\n'), err: error.mock.calls.flat().join('\n') };
}

afterEach(() => void vi.restoreAllMocks());

describe('check', () => {
  it('has the exit code 1 with errors, and prints file, line, sentence and remedy', async () => {
    const { code, out } = await run(check, folder('day-in-another-form'), '--today', '2026-11-22');
    expect(code).toBe(1);
    expect(out).toContain('day-in-another-form/content.json:19  answers[0].validFrom\n    Error: is "22.11.2026"');
    expect(out).toContain('What to do: write it as 2026-12-31.');
    expect(out).toContain('1 error, no warnings in 1 pack');
  });

  it('has the exit code 0 with warnings alone', async () => {
    const { code, out } = await run(check, folder('review-that-is-late'), '--today', '2026-11-22');
    expect(code).toBe(0);
    expect(out).toContain('no errors, 1 warning in 1 pack');
  });

  it('goes by the day it is given', async () => {
    const late = async (today: string) => (await run(check, folder('review-that-is-late'), '--today', today)).out;
    expect(await late('2026-11-01')).toContain('no errors, no warnings');
    expect(await late('2026-11-02')).toContain('no errors, 1 warning');
  });

  it('prints the same as JSON', async () => {
    const { code, out } = await run(check, folder('mention'), '--json', '--today', '2026-11-22');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ errors: 1, problems: [{ file: 'content.json', line: 20, severity: 'error' }] });
  });

  it('fits the screen and has no colours', async () => {
    const { out } = await run(check, '--today', '2026-11-22');
    const isAddress = (line: string): boolean => /^packs\/\S+\.json:\d+ {2}\S+$/.test(line);
    expect(out.split('\n').filter((line) => line.length > mostColumns && !isAddress(line))).toEqual([]);
    expect(out).not.toContain('\u001b');
    for (const part of ['What falls due', 'Answers for DE', 'Claims for CZ', 'Facts', 'Readability', 'Lengths', 'Sources'])
      expect(out).toContain(`\n${part}`);
    // every pack is read and judged, on a busy machine that takes its time
  }, 20_000);

  it.each([
    [['no/such/folder'], 'no/such/folder has no pack.json'],
    [['--colour'], '--colour is not known here'],
    [['--today', 'tomorrow'], '--today tomorrow is no day'],
    [['--today', '2026-02-30'], '--today 2026-02-30 is no day'],
  ])('refuses %j and says why', async (args, said) => {
    const { code, err } = await run(check, ...args);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });
});

describe('stats', () => {
  it('prints the coverage alone', async () => {
    const { code, out } = await run(stats);
    expect(code).toBe(0);
    expect(out).toContain('Answers for CZ: full/short texts per topic and language');
    expect(out).not.toContain('Readability');
  });

  it('prints it as JSON', async () => {
    const { out } = await run(stats, '--json');
    expect(JSON.parse(out)).toHaveProperty(['topics', 0, 'jurisdiction'], 'CZ');
  });
});
