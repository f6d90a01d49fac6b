import { defineContentScript } from 'wxt/utils/define-content-script';
import { tiktok } from '../content-scripts/sites/tiktok.ts';
import { startSite } from '../content-scripts/start-site.ts';

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_idle',
  main: (context) => startSite(tiktok, context.signal),
});
