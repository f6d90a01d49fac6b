export interface FolderRule {
  folders: string[];
  packages: string[] | 'all';
}

/** What each folder may know besides itself. */
export const folderRules: Record<string, FolderRule> = {
  core: { folders: [], packages: ['age-encryption', 'fast-xml-parser', 'valibot'] },
  locales: { folders: ['core'], packages: ['i18next'] },
  components: { folders: ['core', 'locales'], packages: ['preact', 'qr'] },
  browser: { folders: ['core'], packages: ['wxt'] },
  'content-scripts': { folders: ['core', 'browser'], packages: ['wxt'] },
  background: {
    folders: ['core', 'browser', 'packs'],
    packages: ['idb', 'valibot', 'wxt', 'virtual:claim-sentences', 'virtual:compiled-engine', 'virtual:shown-packs'],
  },
  hub: { folders: ['core'], packages: ['node:'] },
  entrypoints: {
    folders: ['core', 'locales', 'components', 'browser', 'content-scripts', 'background', 'packs', 'assets'],
    packages: ['preact', 'zustand', 'wxt', 'valibot', 'i18next'],
  },
  commands: { folders: ['core', 'packs', 'content-scripts', 'background', 'hub', 'tests', 'bench', 'locales'], packages: 'all' },
  bench: { folders: ['core', 'packs', 'content-scripts', 'background', 'hub', 'commands', 'tests', 'locales'], packages: 'all' },
  tests: {
    folders: [
      'core',
      'packs',
      'content-scripts',
      'background',
      'browser',
      'components',
      'entrypoints',
      'hub',
      'commands',
      'bench',
      'locales',
      'assets',
      'docs',
    ],
    packages: 'all',
  },
};

/** A test beside its file may also use these. */
export const testRule: FolderRule = { folders: ['tests', 'packs'], packages: ['vitest', 'fast-check', 'node:'] };

export interface Exception {
  path: string;
  why: string;
}

/** Files that write markup or make code out of text, and why that is harmless. */
export const codeFromText: Exception[] = [
  { path: 'tests/stand-ins/editors/tweb.ts', why: 'imitates an editor that keeps its state as markup; only reads it' },
];

/** Functions that are longer than they may be, and what they wait for. */
export const longFunctions: (Exception & { start: string })[] = [];

/** Data written as code: long because there is much of it. */
export const dataFiles: RegExp[] = [
  /^packs\//,
  /^locales\/[a-z]{2}\.ts$/,
  /^content-scripts\/sites\//,
  /^tests\/stand-ins\/[a-z]+\/(?:threads|chats|labels)(?:\/|\.ts$)/,
];
