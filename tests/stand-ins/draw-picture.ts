/** Pictures are drawn, as data addresses: nothing is loaded from anywhere. */
const palettes: Record<string, [string, string, string]> = {
  dusk: ['#33305e', '#c9656f', '#f5c07a'],
  amber: ['#7a3b1c', '#e08b3c', '#ffe2a4'],
  frost: ['#3d5a7c', '#9cc3da', '#f2f8fb'],
  olive: ['#4d5a2c', '#a9b665', '#f3ecc8'],
  night: ['#0d1526', '#27406b', '#9db4d9'],
  coral: ['#8e2f4c', '#ef7f6b', '#ffd9b8'],
  lagoon: ['#10525c', '#3fa7a0', '#d3f0d8'],
  steel: ['#222c38', '#5c7389', '#c6d3dc'],
  rose: ['#5e2144', '#c55a86', '#fbd5d9'],
  plum: ['#22163d', '#6a4a96', '#d6bdec'],
};

const avatarColours = ['#5b7fbd', '#b5687f', '#5d9a7a', '#b98446', '#7d6bb3', '#4d97a6', '#a0685a', '#6f8f4a'];

const toAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

const digest = (text: string): number => [...text].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0, 7);

export function drawAvatar(name: string): string {
  const colour = avatarColours[digest(name) % avatarColours.length];
  const initial = ([...name].find((character) => /\p{L}/u.test(character)) ?? '·').toUpperCase();
  const letter = `<text x="20" y="27" font-family="sans-serif" font-size="19" fill="#fff" text-anchor="middle">${initial}</text>`;
  return toAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${letter}</svg>`,
  );
}

/** A landscape in three colours; the seed moves the hills. */
export function drawScene(tint: string, seed: string): string {
  const [dark, middle, light] = palettes[tint] ?? ['#333', '#777', '#ccc'];
  const shift = digest(seed) % 90;
  const stops = `<stop offset="0" stop-color="${middle}"/><stop offset="1" stop-color="${light}"/>`;
  const gradient = `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs>`;
  const sky = `${gradient}<rect width="400" height="400" fill="url(#s)"/>`;
  const sun = `<circle cx="${150 + shift}" cy="${130 + shift / 3}" r="34" fill="${light}" opacity=".85"/>`;
  const farHills = `M0 ${300 - shift / 2} Q100 ${210 + shift} 210 290 T400 ${250 + shift / 3} V400 H0Z`;
  const nearHills = `M0 350 Q130 ${300 - shift / 3} 260 345 T400 320 V400 H0Z`;
  const hills = `<path d="${farHills}" fill="${middle}"/><path d="${nearHills}" fill="${dark}"/>`;
  const frame = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" preserveAspectRatio="xMidYMid slice">';
  return toAddress(`${frame}${sky}${sun}${hills}</svg>`);
}

export function drawEmoji(emoji: string): string {
  const text = `<text x="10" y="16" font-size="16" text-anchor="middle">${emoji}</text>`;
  return toAddress(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20">${text}</svg>`);
}
