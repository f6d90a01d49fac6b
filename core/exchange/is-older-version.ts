/** `2026.11.22` is older than `2026.11.22.1`, and `2026.9.30` older than `2026.11.1`. */
export function isOlderVersion(version: string, than: string): boolean {
  const [own, other] = [version, than].map((text) => text.split('.').map(Number)) as [number[], number[]];
  const at = [0, 1, 2, 3].find((index) => (own[index] ?? 0) !== (other[index] ?? 0));
  return at !== undefined && (own[at] ?? 0) < (other[at] ?? 0);
}
