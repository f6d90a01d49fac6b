import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tiktok } from '../content-scripts/sites/tiktok.ts';
import { startSite } from '../content-scripts/start-site.ts';

export default defineUnlistedScript(() => startSite(tiktok));
