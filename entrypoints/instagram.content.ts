import { defineContentScript } from 'wxt/utils/define-content-script';
import { instagram } from '../content-scripts/sites/instagram.ts';
import { startSite } from '../content-scripts/start-site.ts';

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_idle',
  main: (context) => startSite(instagram, context.signal),
});
