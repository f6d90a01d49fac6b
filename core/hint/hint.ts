/** That somebody of the team is at a post, or has answered it: a keyed hash at the hub, without a name. */
export interface Hint {
  state: 'working' | 'answered';
  /** ms since 1970, UTC, by the hub's clock */
  at: number;
}
