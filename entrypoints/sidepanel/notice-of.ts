import type { Notice } from '../../components/panel-view.ts';

/** What to say of an act: that it was noted only where it was. */
export const noticeOf = ({ ok }: { ok: boolean }, good: 'recorded' | 'restored' = 'recorded'): Notice => ({
  key: ok ? good : 'store-closed',
});
