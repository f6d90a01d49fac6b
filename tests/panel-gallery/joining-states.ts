import type { JoiningView } from '../../components/welcome/joining-view.ts';
import { writePairingText } from '../../core/team/pairing-text.ts';
import { galleryTeam } from './queue-states.ts';

const place = (path: string) => ({ url: `https://hub.example.org:8443/${path}/`, user: 'device-3', password: 'made-up' });

/** A text of the right form; no team stands behind it. */
export const galleryPairing = writePairingText({
  team: galleryTeam.team,
  device: galleryTeam.device,
  secret: 'A'.repeat(43),
  pins: ['1a2b3c4d5e6f7a8b', '90ab12cd34ef56aa'],
  access: { kind: 'webdav', drop: place('logs/device-3'), shared: place('shared') },
});

const alone: JoiningView = { state: 'alone', waiting: 0 };
const joined: JoiningView = { state: 'joined', team: galleryTeam, waiting: 27 };

/** What the step with the team can look like, by name. */
export const joiningStates: Record<string, JoiningView> = {
  alone,
  pasted: { ...alone, waiting: 14 },
  joining: { ...alone, doing: 'joining' },
  error: { ...alone, error: { of: 'joining', why: 'not-a-hub' } },
  joined: { ...joined, said: 'joined' },
  leaving: joined,
  expired: { ...joined, expiry: 'expired' },
  barred: { ...joined, isHubBarred: true, team: { ...galleryTeam, hubOrigins: ['https://hub.example.org/*'] } },
  blocked: { ...joined, team: { ...galleryTeam, isBlocked: true } },
};
