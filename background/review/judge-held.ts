import { problemTraits } from '../../core/import/import-problem.ts';
import { addImported, type Imported, type ImportSetting, importFiles, nothingImported } from './import-files.ts';

/** Files kept aside may be in order by now: the device is in the root, or this Pomost is newer. What waits for a person goes on waiting. */
export async function judgeHeld(setting: ImportSetting): Promise<Imported> {
  const { store } = setting;
  const problems = await store.getAll('problems');
  const waiting = problems.filter(({ code, isHeld }) => isHeld && problemTraits[code].held === 'until-right');
  let sum = nothingImported;
  for (const { key } of waiting) {
    const held = await store.get('held', key);
    if (held) sum = addImported(sum, await importFiles([held], setting));
  }
  return sum;
}
