import { startWebA } from './a/start.ts';
import { startWebK } from './k/start.ts';

const webK = document.getElementById('page-chats');
const webA = document.getElementById('UiLoader');
if (webK) startWebK(webK);
if (webA) startWebA(webA);
