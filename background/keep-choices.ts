import { correctFinding } from '../core/correction/correct-finding.ts';
import { calmFinding } from '../core/finding/calm-finding.ts';
import type { StoredFinding } from './findings.ts';

/** "It is no emergency": of the situation that the rule took it for, and of no other one. */
export function calmStored(stored: StoredFinding): StoredFinding {
  const { emergency } = stored.finding;
  return emergency === undefined ? stored : { ...stored, calm: emergency, finding: calmFinding(stored.finding) };
}

/** The same post read again (longer, or under its true id) keeps what the counsellor did with it. */
export const keepChoices = (stored: StoredFinding, before: StoredFinding): StoredFinding =>
  keepCorrections(keepActs(stored, before), before);

function keepActs(stored: StoredFinding, before: StoredFinding): StoredFinding {
  const { seenAt, memory } = before.finding;
  const calm = before.calm === undefined ? {} : { calm: before.calm };
  // longer text, graver reading: what was said of the shorter one no longer holds
  if (isAnotherEmergency(stored, before)) return { ...stored, ...calm };
  const kept = { ...stored.finding, seenAt, memory: memory === 'new' ? stored.finding.memory : memory };
  const isCalmed = kept.emergency !== undefined && kept.emergency === before.calm;
  return { ...stored, ...calm, finding: isCalmed ? calmFinding(kept) : kept };
}

function isAnotherEmergency({ finding: { emergency } }: StoredFinding, before: StoredFinding): boolean {
  return emergency !== undefined && emergency !== before.finding.emergency && emergency !== before.calm;
}

/** What the counsellor knows better holds for a graver reading too. */
function keepCorrections(stored: StoredFinding, { corrections }: StoredFinding): StoredFinding {
  return corrections ? { ...stored, corrections, finding: correctFinding(stored.finding, corrections) } : stored;
}
