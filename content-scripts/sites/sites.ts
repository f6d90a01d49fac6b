import type { SiteId } from '../../core/post.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import type { Site } from './site.ts';
import { telegram } from './telegram.ts';
import { tiktok } from './tiktok.ts';

export const sites: Record<SiteId, Site> = { facebook, instagram, tiktok, telegram };
