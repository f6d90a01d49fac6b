import { existsSync } from 'node:fs';
import { runProgram } from './run-program.ts';
import { type SystemNeed, systemPackages } from './system-packages.ts';

const patience = ['-o', 'DPkg::Lock::Timeout=60', '-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=30'];
const env = { DEBIAN_FRONTEND: 'noninteractive' };

/** On Debian and Ubuntu, as root: installs the packages of these needs, one by one, so that one that is unknown stops no other. */
export async function installSystemPackages(needs: readonly SystemNeed[]): Promise<void> {
  const packages = [...new Set(needs.flatMap((need) => systemPackages[need]))];
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Missing: ${needs.join(', ')}. Installing with apt-get: ${packages.join(' ')}`);
  await runProgram({ file: 'apt-get', arguments: [...patience, 'update'], env, limitMinutes: 5 });
  for (const name of packages) {
    const code = await runProgram({
      file: 'apt-get',
      arguments: [...patience, 'install', '-y', '--no-install-recommends', name],
      env,
      limitMinutes: 10,
    });
    if (code !== 0) console.log(`apt-get could not install ${name}.`);
  }
}
