export const extensionId = 'pomost@pomost.extension';

/** Firefox would draw one; a fixed one keeps the extension's address, and with it its data, over a new start. */
export const extensionUuid = '5b0f7c1e-93a4-4d52-8a6e-1f2d3c4b5a69';

const extension = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionUuid }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextOptionalPermissionPrompts': false,
  'xpinstall.signatures.required': false,
  'devtools.jsonview.enabled': false, // the manifest as plain text: see read-storage.ts
};

/** What Firefox fetches by itself, switched off; the proxy would refuse it anyway. */
const silence = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.discovery.enabled': false,
  'browser.ml.enable': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.update': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.server': 'data:,',
};

export const firefoxPreferences = (proxyPort: number): Record<string, string | number | boolean> => ({
  ...extension,
  ...silence,
  'intl.accept_languages': 'en-US',
  'intl.locale.requested': 'en-US',
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
});
