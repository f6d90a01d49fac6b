import { defineContentScript } from 'wxt/utils/define-content-script';
import { facebook } from '../content-scripts/sites/facebook.ts';
import { startSite } from '../content-scripts/start-site.ts';

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://web.facebook.com/*'],
  runAt: 'document_idle',
  main: (context) => startSite(facebook, context.signal),
});
