/** What Debian and Ubuntu call the things the browser tests need; the only such list. */
export const systemPackages = {
  chromium: ['chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-noto-core', 'fonts-noto-color-emoji'],
  openssl: ['openssl'],
} as const satisfies Record<string, readonly string[]>;

export type SystemNeed = keyof typeof systemPackages;
