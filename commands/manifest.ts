import type { UserManifest } from 'wxt';
import type { SiteId } from '../core/post.ts';
import { siteMatches, siteOrigins } from '../core/site-address.ts';
import { message } from './make-locales.ts';

/** Commands without a suggested key where the browser has none to give away; people can set them themselves. */
const commands = {
  'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: message('nextFinding') },
  'previous-finding': { suggested_key: { default: 'Alt+Shift+K' }, description: message('previousFinding') },
  'insert-answer': { suggested_key: { default: 'Alt+Shift+I' }, description: message('insertAnswer') },
} as const;

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const contentScripts = (Object.keys(siteMatches) as SiteId[]).map((site) => ({
  matches: [...siteMatches[site]],
  js: [`content-scripts/${site}.js`],
  run_at: 'document_idle' as const,
}));

const shared = {
  name: message('name'),
  description: message('description'),
  default_locale: 'en',
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'clipboardWrite', 'contextMenus', 'alarms', 'notifications'],
  host_permissions: [...siteOrigins],
  // of these only the team's hub, asked for when the device is paired
  optional_host_permissions: ['https://*/*'],
  content_scripts: contentScripts,
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: contentSecurityPolicy },
  icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
  action: { default_title: message('openPanel') },
} satisfies UserManifest;

const chromium = {
  ...shared,
  permissions: [...shared.permissions, 'sidePanel'],
  // Firefox takes what the office sets as it is
  storage: { managed_schema: 'managed-schema.json' },
  minimum_chrome_version: '148',
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+P' } }, ...commands },
} satisfies UserManifest;

const firefox = {
  ...shared,
  commands: { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+P' } }, ...commands },
  browser_specific_settings: {
    gecko: {
      id: 'pomost@pomost.extension',
      strict_min_version: '142.0',
      // nothing leaves the device unless it is paired with a team's hub, which asks
      data_collection_permissions: { required: ['none'], optional: ['authenticationInfo', 'websiteActivity'] },
    },
  },
} as UserManifest;

export const manifest = (browser: string): UserManifest => (browser === 'firefox' ? firefox : chromium);
