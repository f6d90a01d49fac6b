import { identityToRecipient } from 'age-encryption';
import { derivePaperKeys, plainLine, readPaperText, splitLines } from '../team/paper-key.ts';
import type { TeamRoot } from '../team/root.ts';

export type PaperFault = { what: 'line'; number: number } | { what: 'wrong-key' } | { what: 'other-team' };

/** What somebody typed off the paper, or its `AGE-SECRET-KEY-1…`, as an identity that opens envelopes of this team. */
export async function readPaperKey(text: string, root: Pick<TeamRoot, 'paper'>): Promise<{ identity: CryptoKey | string } | PaperFault> {
  const read = text.trim().toUpperCase().startsWith('AGE-SECRET-KEY-') ? await readIdentity(text) : await readLines(text);
  if ('what' in read) return read;
  return root.paper.some(({ seals }) => seals === read.seals) ? { identity: read.identity } : { what: 'other-team' };
}

type Read = { identity: CryptoKey | string; seals: string } | PaperFault;

async function readIdentity(text: string): Promise<Read> {
  const identity = text.replace(/\s+/g, '').toUpperCase();
  try {
    return { identity, seals: await identityToRecipient(identity) };
  } catch {
    return { what: 'wrong-key' };
  }
}

async function readLines(text: string): Promise<Read> {
  const typed = text.split('\n').filter((line) => plainLine(line) !== '');
  // pasted as one line
  const lines = typed.length === 1 ? splitLines(text) : typed;
  if (lines.length === 0) return { what: 'wrong-key' };
  const secret = await readPaperText(lines);
  if ('problems' in secret) return { what: 'line', number: (secret.problems[0]?.line ?? 0) + 1 };
  const { sealKey, seals } = await derivePaperKeys(secret.secret);
  return { identity: sealKey, seals };
}
