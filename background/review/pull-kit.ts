import type { AskHub } from '../../core/hub/ask-hub.ts';
import type { PullProgress } from '../../core/import/pull-result.ts';
import type { Reader } from '../../core/import/read-incoming.ts';
import type { Membership } from '../../core/team/membership.ts';
import type { Signer } from '../../core/team/sign-file.ts';
import type { ReviewStore } from './review-store.ts';

/** What an import needs, whatever way the files come. */
export interface PullKit {
  store: ReviewStore;
  membership: Membership;
  /** with what this device signs receipts */
  signer: Signer;
  /** `AGE-SECRET-KEY-1…` or an X25519 key that was typed off a paper; in memory alone */
  paperKey?: CryptoKey | string;
  ask: AskHub;
  signal: AbortSignal;
  /** ms since 1970, UTC */
  now(): number;
  onProgress(progress: PullProgress): void;
}

export const makeReader = ({ membership, paperKey }: Pick<PullKit, 'membership' | 'paperKey'>): Reader => ({
  root: membership.root,
  identities: [membership.sealKey, ...(paperKey === undefined ? [] : [paperKey])],
});
