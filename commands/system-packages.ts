/** What Debian and Ubuntu call the things the tests and the hub need; the only such list. */
export const systemPackages = {
  chromium: ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-noto-core', 'fonts-noto-color-emoji'],
  openssl: ['openssl'],
  apache: ['apache2-bin', 'apache2-utils'],
  lighttpd: ['lighttpd', 'lighttpd-mod-webdav'],
  sabre: ['php-cli', 'php-sabre-dav'],
  nginx: ['nginx-light', 'libnginx-mod-http-dav-ext'],
  rclone: ['rclone'],
  age: ['age'],
} as const satisfies Record<string, readonly string[]>;

export type SystemNeed = keyof typeof systemPackages;
