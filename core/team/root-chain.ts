import * as v from 'valibot';
import { fromBase64 } from './bytes.ts';
import type { Coordinator } from './coordinator.ts';
import { nameKey } from './device-keys.ts';
import type { HeldRoot } from './membership.ts';
import { acceptFirstRoot, acceptNextRoot, peekRoot } from './read-root.ts';
import { readJson, readSignedFile } from './sign-file.ts';
import { type SignedFile, signedFile } from './signed.ts';

/** Longest file with all roots of a team, in bytes. */
export const longestChain = 16 * 1024 * 1024;

const chain = v.strictObject({
  format: v.literal('pomost-roots'),
  formatVersion: v.literal(1),
  /** oldest first */
  roots: v.pipe(v.array(signedFile), v.minLength(1), v.maxLength(10_000)),
});

/** All roots of a team in one file, for teams without a server: whoever has missed some can still follow. */
export const writeChain = (roots: readonly SignedFile[]): string =>
  `${JSON.stringify({ format: 'pomost-roots', formatVersion: 1, roots })}\n`;

/** Oldest first; a file with a single root is one too. undefined: neither. Cap the bytes before. */
export function readChain(text: string): SignedFile[] | undefined {
  const single = readSignedFile(text);
  const roots = single ? [single] : readJson(chain, text)?.roots;
  const numbered = roots?.map((signed) => ({ signed, version: peekRoot(signed)?.version ?? 0 }));
  return numbered?.sort((one, other) => one.version - other.version).map(({ signed }) => signed);
}

/** Those of a coordinator after a version; where some in between are missing, a few older ones too. */
export const listAfter = ({ root, roots }: Pick<Coordinator, 'root' | 'roots'>, version: number): SignedFile[] =>
  root.version > version ? roots.slice(version - root.version) : [];

/** The newest root that can be reached from `start` over roots signed by one before; others are passed over. Oldest first. */
export async function followChain(roots: readonly SignedFile[], start: HeldRoot): Promise<HeldRoot> {
  let reached = start;
  for (const signed of roots) {
    const next = await acceptNextRoot(signed, reached.root);
    if (next.state === 'newer') reached = { root: next.root, signedRoot: signed };
  }
  return reached;
}

/**
 * The newest root, for somebody who has nothing but a sheet of paper: from the newest one that its key has signed onwards.
 * That another key stands beside it in a root proves nothing: whoever runs the hub could have written that.
 * `key`: public, in base64. undefined: none is signed by it.
 */
export async function acceptWithKey(roots: readonly SignedFile[], key: string): Promise<HeldRoot | undefined> {
  return acceptWithPins(roots, [await nameKey(fromBase64(key) ?? new Uint8Array())]);
}

/** The same for names of keys (16 hex digits), as a pairing text has them. */
export async function acceptWithPins(roots: readonly SignedFile[], pins: readonly string[]): Promise<HeldRoot | undefined> {
  for (const signed of roots.toReversed()) {
    const root = await acceptFirstRoot(signed, pins);
    if (root) return followChain(roots, { root, signedRoot: signed });
  }
  return undefined;
}
