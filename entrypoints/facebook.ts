import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facebook } from '../content-scripts/sites/facebook.ts';
import { startSite } from '../content-scripts/start-site.ts';

export default defineUnlistedScript(() => startSite(facebook));
