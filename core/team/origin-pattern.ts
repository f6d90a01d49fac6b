import type { HubAccess } from '../hub/hub-access.ts';

/** What the browser is asked for to reach an address. Without a port: Firefox knows none in these patterns, and Chromium takes any. */
const originPattern = (url: string): string => `https://${new URL(url).hostname}/*`;

/** All hosts of a hub, each once; most hubs have one. */
export const originPatterns = ({ drop, shared, logs }: HubAccess): string[] => [
  ...new Set([drop, shared, logs].flatMap((place) => (place ? [originPattern(place.url)] : []))),
];
