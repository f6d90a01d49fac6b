import { defineContentScript } from 'wxt/utils/define-content-script';
import { telegram } from '../content-scripts/sites/telegram.ts';
import { startSite } from '../content-scripts/start-site.ts';

export default defineContentScript({
  matches: ['https://web.telegram.org/*'],
  runAt: 'document_idle',
  main: (context) => startSite(telegram, context.signal),
});
