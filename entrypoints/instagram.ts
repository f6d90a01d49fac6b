import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { instagram } from '../content-scripts/sites/instagram.ts';
import { startSite } from '../content-scripts/start-site.ts';

export default defineUnlistedScript(() => startSite(instagram));
