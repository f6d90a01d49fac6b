import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { telegram } from '../content-scripts/sites/telegram.ts';
import { startSite } from '../content-scripts/start-site.ts';

export default defineUnlistedScript(() => startSite(telegram));
