import { readdirSync } from 'node:fs';
import type { BrowserName } from './find-browsers.ts';
import { nodeTool, type Program, projectRoot } from './run-program.ts';

export const testParts = ['check', 'unit', 'chromium', 'firefox'] as const;
export type TestPart = (typeof testParts)[number];

export interface TestStep {
  title: string;
  program: Pick<Program, 'file' | 'arguments' | 'env' | 'limitMinutes'>;
}

const node = (limitMinutes: number, tool: string, toolArguments: string[]): TestStep['program'] => ({
  file: process.execPath,
  arguments: [tool, ...toolArguments],
  limitMinutes,
});

/** Formatting, linting and types. */
export function checkSteps(): TestStep[] {
  const configurations = readdirSync(projectRoot).filter((name) => /^tsconfig(\..+)?\.json$/.test(name));
  return [
    { title: 'Format and lint (biome ci)', program: node(5, nodeTool('@biomejs/biome', 'biome'), ['ci', '.']) },
    ...configurations.map((name) => ({
      title: `Types (tsc, ${name})`,
      program: node(10, nodeTool('typescript', 'tsc'), ['--noEmit', '-p', name]),
    })),
  ];
}

export const buildStep = (browser: 'chrome' | 'firefox'): TestStep => ({
  title: `Build for ${browser}`,
  program: node(5, nodeTool('wxt'), ['build', '-b', browser]),
});

/** One Vitest project; `files` are file names or parts of them. */
export function vitestStep(
  project: 'unit' | 'long' | 'faults' | BrowserName,
  files: string[] = [],
  env: Record<string, string> = {},
): TestStep {
  const limitMinutes = project === 'long' || env['POMOST_FAULTS'] === 'long' ? 12 * 60 : 30;
  return {
    title: `Tests: ${project}`,
    program: { ...node(limitMinutes, nodeTool('vitest'), ['run', '--project', project, ...files]), env },
  };
}
