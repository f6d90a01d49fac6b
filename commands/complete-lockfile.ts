import { readFileSync, writeFileSync } from 'node:fs';

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
}

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

/**
 * Optional packages that other platforms need but npm left out of the lockfile (npm/cli issue 4828). `npm ci` of npm 11 refuses
 * such a lockfile everywhere.
 */
export function findMissing(lockfile: Lockfile): { name: string; version: string; isDev: boolean }[] {
  const locked = Object.keys(lockfile.packages);
  return Object.values(lockfile.packages).flatMap(({ optionalDependencies = {}, dev = false }) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !locked.some((path) => path.endsWith(`node_modules/${name}`)))
      .map(([name, version]) => ({ name, version, isDev: dev })),
  );
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x'];

/** An entry that says for which platform the package is: npm takes it from the registry there and leaves it alone elsewhere. */
function toEntry({ name, version, isDev }: ReturnType<typeof findMissing>[number]): LockedPackage {
  const parts = name.split(/[/-]/);
  const os = parts.find((part) => systems.includes(part));
  const cpu = processors.find((processor) => parts.includes(processor));
  return { version, ...(cpu ? { cpu: [cpu] } : {}), ...(isDev ? { dev: true } : {}), optional: true, ...(os ? { os: [os] } : {}) };
}

export function completeLockfile(lockfile: Lockfile): Lockfile {
  const packages = { ...lockfile.packages };
  for (const missing of findMissing(lockfile)) packages[`node_modules/${missing.name}`] = toEntry(missing);
  return { ...lockfile, packages: Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

if (process.argv[1]?.endsWith('complete-lockfile.ts')) {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
  for (const { name, version } of findMissing(lockfile)) console.log(`adds ${name} ${version}`);
  writeFileSync('package-lock.json', `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`);
}
