const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities every XML has, and characters by number. Others stay as they are written. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return named[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

/** Characters that a name at a hub cannot have without leading elsewhere or being shown as another. */
const strange = /[\u0000-\u001f\u007f/\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Path of an href, absolute or relative, decoded. undefined: it could lead elsewhere, or is not encoded as it should be. */
export function readHref(href: string): { parts: string[]; endsWithSlash: boolean } | undefined {
  const address = decodeEntities(href.trim());
  const path = address.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  try {
    const parts = path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
    if (parts.some((part) => part === '.' || part === '..' || strange.test(part))) return undefined;
    return { parts, endsWithSlash: path.endsWith('/') };
  } catch {
    return undefined;
  }
}
