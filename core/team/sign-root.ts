import { toBytes } from './bytes.ts';
import type { TeamRoot } from './root.ts';
import { type Signer, signFile } from './sign-file.ts';
import type { SignedFile } from './signed.ts';

/**
 * By both keys when a team or a sheet of paper is made: somebody who has the paper alone can then follow the roots from that one on.
 * By one key for every other change.
 */
export const signRoot = (root: TeamRoot, signers: readonly Signer[]): Promise<SignedFile> =>
  signFile('pomost-root-v1', toBytes(JSON.stringify(root)), signers);
