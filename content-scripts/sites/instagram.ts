import type { Site } from './site.ts';

/** Posts and reels on Instagram. A space is the profile that posted; it is a person's or a page's. */
export const instagram: Site = {
  id: 'instagram',
  version: '2026.11.22',
  limit: 2200,
  pages: [
    { address: '/accounts/**', is: 'gate' },
    { address: '/challenge/**', is: 'gate' },
    { address: '/direct/**', is: 'private' },
    { address: '/explore/tags/{space}/**', is: 'hashtag' },
    { address: '/popular/{space}/**', is: 'hashtag' },
    { address: '/p/{post:code}/**', is: 'profile' },
    { address: '/reel/{post:code}/**', is: 'profile' },
    { address: '/reels/{post:code}/**', is: 'profile' },
    { address: '/tv/{post:code}/**', is: 'profile' },
    { address: '/{space:handle}/p/{post:code}/**', is: 'profile' },
    { address: '/{space:handle}/reel/{post:code}/**', is: 'profile' },
    { address: '/', is: 'feed' },
  ],
  gates: [{ select: 'form input[type="password"]', grade: 'A', seen: '2026-05' }],
  roots: [
    { select: 'div[role="dialog"]:has(article)', grade: 'B', seen: '2026-08' },
    { select: 'main', grade: 'A', seen: '2026-08' },
    { select: 'div[id^="mount"], body', grade: 'B', seen: '2026-08' },
  ],
  spaceTitle: [],
  spaceLinks: {
    inside: [
      { select: 'div[role="dialog"] article header a[href^="/"]', grade: 'B', seen: '2026-08' },
      { select: 'main header a[href^="/"], main article header a[href^="/"]', grade: 'B', seen: '2026-08' },
      { select: 'main h2 a[href^="/"]', grade: 'B', seen: '2026-08' },
      { select: 'main a[role="link"][href^="/"]', grade: 'C', seen: '2026-08' },
      { select: 'main a[href^="/"]', grade: 'C', seen: '2026-08' },
    ],
    address: '/{space:handle}/',
  },
  rules: [
    {
      kind: 'post',
      units: [
        { select: 'article', grade: 'A', seen: '2026-08' },
        {
          select: ':scope',
          grade: 'C',
          seen: '2026-08',
          on: [
            '/p/{post}/**',
            '/reel/{post}/**',
            '/reels/{post}/**',
            '/tv/{post}/**',
            '/{user:handle}/p/{post}/**',
            '/{user:handle}/reel/{post}/**',
          ],
        },
      ],
      text: [
        { select: 'h1', grade: 'B', seen: '2026-08' },
        { select: 'ul > li:first-child:not(ul ul > li) span[dir="auto"]:not(a *)', longest: true, grade: 'C', seen: '2025-12' },
        { select: 'span[dir="auto"]:not(a *, li *, [role="button"] *, header *)', longest: true, grade: 'C', seen: '2025-12' },
      ],
      ids: [
        {
          page: [
            '/p/{post:code}/**',
            '/reel/{post:code}/**',
            '/reels/{post:code}/**',
            '/tv/{post:code}/**',
            '/{user:handle}/p/{post:code}/**',
            '/{user:handle}/reel/{post:code}/**',
          ],
        },
        {
          links: [
            '/p/{post:code}/',
            '/reel/{post:code}/',
            '/tv/{post:code}/',
            '/{user:handle}/p/{post:code}/',
            '/{user:handle}/reel/{post:code}/',
          ],
        },
      ],
      age: [{ select: 'time[datetime]', grade: 'A', seen: '2026-08' }],
    },
    {
      kind: 'comment',
      units: [
        { select: 'ul._a9ym > li._a9zj, ul._a9yo > li._a9zj, li._a9zj', grade: 'D', seen: '2026-03' },
        { select: 'time', climbTo: 'span[dir="auto"]:not(a *)', grade: 'C', seen: '2025-12' },
      ],
      not: 'h1',
      text: [
        { select: 'div._a9zs span', grade: 'D', seen: '2026-03' },
        {
          select: 'span[dir="auto"]:not(a *, h2 *, h3 *, [role="button"] *, button *, time *)',
          longest: true,
          grade: 'C',
          seen: '2025-12',
        },
      ],
      ids: [
        {
          links: [
            '/p/{post:code}/c/{comment:number}/r/{reply:number}/',
            '/p/{post:code}/c/{comment:number}/',
            '/{user:handle}/p/{post:code}/c/{comment:number}/',
            '/reel/{post:code}/c/{comment:number}/',
          ],
        },
      ],
      age: [{ select: 'time[datetime]', grade: 'A', seen: '2026-08' }],
    },
  ],
  drop: '[aria-hidden="true"], [role="button"], button, form, textarea, time, [contenteditable="true"]',
  more: '[role="button"], button',
  notLoaded: [{ select: 'button:not(form *), [role="button"]:not(form *), a[role="link"][href*="/p/"]', grade: 'C', seen: '2026-03' }],
  replies: [{ select: 'ul', grade: 'B', seen: '2026-03' }],
  composers: [
    { select: 'form textarea', grade: 'B', seen: '2026-08' },
    { select: '[role="textbox"][contenteditable="true"]', grade: 'C', seen: '2026-08' },
  ],
  privateComposers: [
    { select: '[aria-placeholder="Aa"], [aria-label="Message"], [aria-placeholder="Message..."]', grade: 'C', seen: '2026-06' },
  ],
  composerOf: 'post',
  submit: [{ select: 'form [role="button"]:not(:has(svg)), form button[type="submit"]', grade: 'B', seen: '2026-08' }],
};
