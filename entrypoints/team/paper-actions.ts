import type { PaperSheetView, TeamActions, TeamProblem } from '../../components/team/team-view.ts';
import { drillFile, makeDrill, openDrill } from '../../core/team/drill.ts';
import { type Founded, foundTeam } from '../../core/team/found-team.ts';
import { replacePaper } from '../../core/team/make-root.ts';
import {
  derivePaperKeys,
  groupsPerLine,
  type PaperKeys,
  paperLines,
  plainLine,
  readPaperText,
  writePaperText,
} from '../../core/team/paper-key.ts';
import type { TeamRoot } from '../../core/team/root.ts';
import { saveFile } from '../sidepanel/save-file.ts';
import { changeTeam } from './change-team.ts';
import { joinOwn } from './join-own.ts';
import { publish } from './publish.ts';
import { type TeamDesk, takeChance } from './team-desk.ts';

type Made = Pick<TeamActions, 'found' | 'keepPaper' | 'dropPaper' | 'replacePaper' | 'drill' | 'saveDrillFile' | 'print'>;

export const makePaperActions = (desk: TeamDesk): Made => ({
  found: (wish) => found(desk, wish),
  keepPaper: (groups) => keepPaper(desk, groups),
  dropPaper: () => desk.set({ paper: undefined, screen: desk.state.coordinator ? 'home' : 'start' }),
  replacePaper: () => writeNewPaper(desk),
  drill: (lines) => drill(desk, lines),
  saveDrillFile: () => void saveDrill(desk),
  print: () => window.print(),
});

async function found(desk: TeamDesk, { name, deviceName }: { name: string; deviceName: string }): Promise<TeamProblem | undefined> {
  if (name.trim() === '') return { code: 'name-missing', field: 'name' };
  if (deviceName.trim() === '') return { code: 'name-missing', field: 'device' };
  const chance = takeChance();
  const paperSecret = chance.randomBytes(32);
  const team = { id: crypto.randomUUID(), name: name.trim() };
  const made = await foundTeam({ team, deviceName: deviceName.trim(), paperSecret }, chance);
  const sheet = await makeSheet(paperSecret, made.coordinator.root);
  desk.set({ screen: 'paper', paper: { sheet, finish: () => begin(desk, made) } });
  return undefined;
}

/** Keeps a new team and takes this device into it. */
export async function begin(desk: TeamDesk, { coordinator, own }: Founded): Promise<TeamProblem | undefined> {
  const problem = await desk.keep(coordinator);
  if (problem) return problem;
  // where that does not work out, the page says so and offers to try again
  if (own) await joinOwn(desk, own);
  void publish(desk);
  return undefined;
}

async function writeNewPaper(desk: TeamDesk): Promise<undefined> {
  const { coordinator } = desk.state;
  if (!coordinator) return;
  const secret = takeChance().randomBytes(32);
  const paper = await derivePaperKeys(secret);
  const root = await replacePaper(coordinator.root, paper, Date.now());
  const sheet = await makeSheet(secret, root);
  const finish = () => changeTeam(desk, { make: (now, at) => replacePaper(now, paper, at), paper });
  desk.set({ screen: 'paper', paper: { sheet, finish } });
}

async function makeSheet(secret: Uint8Array<ArrayBuffer>, root: TeamRoot): Promise<PaperSheetView> {
  const [lines, { identity }] = await Promise.all([writePaperText(secret), derivePaperKeys(secret)]);
  const idOf = (keptOn: 'device' | 'paper') => root.keys.find((key) => key.keptOn === keptOn)?.id ?? '';
  const made = root.paper[0]?.made ?? '';
  return { teamName: root.team.name, made, lines, identity, paperKey: idOf('paper'), deviceKey: idOf('device'), asked: askGroups() };
}

/** Two groups on different lines. */
function askGroups(): PaperSheetView['asked'] {
  const [first = 0, second = 0, one = 0, other = 0] = takeChance().randomBytes(4);
  const line = first % paperLines;
  const next = (line + 1 + (second % (paperLines - 1))) % paperLines;
  return [
    { line, group: one % groupsPerLine },
    { line: next, group: other % groupsPerLine },
  ].sort((a, b) => a.line - b.line);
}

async function keepPaper(desk: TeamDesk, groups: readonly string[]): Promise<TeamProblem | undefined> {
  const { paper } = desk.state;
  if (!paper) return undefined;
  const { lines, asked } = paper.sheet;
  const wanted = asked.map(({ line, group }) => lines[line]?.split(' ')[group] ?? '');
  if (wanted.some((group, at) => group !== plainLine(groups[at] ?? ''))) return { code: 'groups-differ' };
  const problem = await paper.finish();
  if (!problem) desk.set({ paper: undefined, screen: 'home' });
  return problem;
}

/** The key that somebody typed off; a problem names the lines. */
export async function readPaper(lines: readonly string[]): Promise<PaperKeys | TeamProblem> {
  const read = await readPaperText(lines);
  return 'problems' in read ? { code: 'paper-lines', lines: read.problems } : derivePaperKeys(read.secret);
}

async function getDrillFile(desk: TeamDesk): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { coordinator, drillFile: kept } = desk.state;
  if (kept || !coordinator) return kept;
  const made = await makeDrill(coordinator.root, `Pomost: ${coordinator.root.team.name}\n`);
  desk.set({ drillFile: made });
  return made;
}

async function saveDrill(desk: TeamDesk): Promise<void> {
  const file = await getDrillFile(desk);
  if (file) saveFile(drillFile, 'application/octet-stream', file);
}

async function drill(desk: TeamDesk, lines: readonly string[]): Promise<TeamProblem | undefined> {
  const paper = await readPaper(lines);
  if ('code' in paper) return paper;
  const [file, { coordinator }] = [await getDrillFile(desk), desk.state];
  if (!file || !coordinator) return { code: 'changed-elsewhere' };
  if (!coordinator.root.keys.some(({ key }) => key === paper.signs)) return { code: 'not-our-paper' };
  if ((await openDrill(file, paper.identity)) === undefined) return { code: 'drill-failed' };
  desk.set({ drillFile: undefined });
  // what publishing or another window noted meanwhile is not lost
  const now = desk.state.coordinator;
  return now ? desk.keep({ ...now, drilledAt: Date.now() }) : { code: 'changed-elsewhere' };
}
