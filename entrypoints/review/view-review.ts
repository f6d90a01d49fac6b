import type { ReviewTeam, ReviewView } from '../../components/review/review-view.ts';
import type { Membership } from '../../core/team/membership.ts';
import { findDevice } from '../../core/team/read-root.ts';
import type { ReviewState } from './review-desk.ts';

export function viewReview({ uiLanguage, state, membership, overview, running, summary, receipts, paperKey }: ReviewState): ReviewView {
  return {
    uiLanguage,
    state,
    ...(membership && { team: viewTeam(membership) }),
    ...(overview && { overview }),
    ...(running && { running }),
    ...(summary && { summary }),
    ...(receipts !== undefined && { receipts }),
    hasPaperKey: paperKey !== undefined,
  };
}

function viewTeam({ root, device, access }: Membership): ReviewTeam {
  const named = { name: root.team.name, device: findDevice(root, device)?.name ?? device };
  if (access === undefined) return { ...named, way: 'own' };
  return access.logs ? { ...named, way: 'hub', hubHost: new URL(access.logs.url).host } : { ...named, way: 'files' };
}
