import type { Interaction } from '../interaction/interaction.ts';
import type { Membership } from '../team/membership.ts';
import type { LogSpan, OutboxEntry, SyncChannel, SyncHead } from './outbox-entry.ts';
import type { Outlook } from './plan.ts';

/** What a change sees, all of one moment. */
export interface OutboxBooks {
  head: SyncHead;
  channel: SyncChannel;
  /** those that were asked for and are there, by rising number */
  entries: OutboxEntry[];
}

export interface OutboxChange {
  head?: SyncHead;
  channel?: SyncChannel;
  put?: readonly OutboxEntry[];
  /** by number */
  remove?: readonly number[];
}

/** Whose numbers the head has to carry. */
export type Owner = Pick<SyncHead, 'team' | 'device'>;

export const ownerOf = ({ root, device }: Pick<Membership, 'root' | 'device'>): Owner => ({ team: root.team.id, device });

/** The stores of the queue; every call throws where the database cannot be opened. */
export interface OutboxStore {
  /** a head of nobody is that of this owner, with nothing sealed */
  look(owner: Owner): Promise<Outlook>;
  /** in order, at most so many */
  readLog(span: LogSpan, most: number): Promise<Interaction[]>;
  readEntry(seq: number): Promise<OutboxEntry | undefined>;
  /**
   * One strict transaction: all of what `change` answers is on the disk, or nothing. It sees what is there then, must answer at once, and may
   * answer undefined to change nothing. false: nothing was changed, or this device is not the owner any more.
   */
  change(owner: Owner, seqs: readonly number[] | 'all', change: (books: OutboxBooks) => OutboxChange | undefined): Promise<boolean>;
}
