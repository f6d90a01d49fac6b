import type { Site } from './site.ts';

/** Groups on Facebook. Members get different page structures at the same time, so nothing here stands alone. */
export const facebook: Site = {
  id: 'facebook',
  version: '2026.11.22',
  limit: 8000,
  pages: [
    { address: '/login/**', is: 'gate' },
    { address: '/login.php', is: 'gate' },
    { address: '/checkpoint/**', is: 'gate' },
    { address: '/messages/**', is: 'private' },
    { address: '/groups/feed/**', is: 'feed' },
    { address: '/groups/{skip:discover|joins|create|search|notifications}/**', is: 'no-space' },
    { address: '/groups/{space}/**', is: 'group' },
    { address: '/permalink.php?id={space}', is: 'profile' },
    { address: '/story.php?id={space}', is: 'profile' },
    { address: '/{space:handle}/posts/{post:id}/**', is: 'profile' },
    { address: '/?filter=groups', is: 'feed' },
  ],
  gates: [
    { select: 'form[action*="login"] input[type="password"], input[name="email"] ~ input[name="pass"]', grade: 'A', seen: '2026-08' },
  ],
  roots: [
    {
      // a post opened over the feed; not a list of notifications, not the box for a new post
      select:
        '[role="dialog"]:has([data-ad-rendering-role], [role="article"], [role="textbox"]):has([data-ad-rendering-role], [role="article"], a[href*="/posts/"], a[href*="/permalink/"])',
      grade: 'B',
      seen: '2026-08',
    },
    { select: '[role="feed"]', grade: 'A', seen: '2026-08' },
    { select: '[role="main"]', grade: 'A', seen: '2026-08' },
  ],
  spaceTitle: [
    { select: '[role="main"] h1 a[href*="/groups/"]', grade: 'B', seen: '2026-08' },
    { select: 'h1 a[href*="/groups/"]', grade: 'B', seen: '2026-08' },
    { select: '[role="main"] h1', grade: 'B', seen: '2026-08' },
    { select: 'h1', grade: 'C', seen: '2026-08' },
  ],
  rules: [
    {
      kind: 'post',
      units: [
        { select: '[role="feed"] > div', grade: 'B', seen: '2026-08' },
        { select: '[aria-posinset]', grade: 'B', seen: '2026-07' },
        { select: '[role="article"]', grade: 'B', seen: '2026-08' },
        {
          select: '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]',
          climbTo:
            '[data-ad-rendering-role="story_header"], [data-ad-rendering-role="profile_name"], [data-ad-rendering-role="like_button"]',
          grade: 'B',
          seen: '2026-07',
        },
        {
          select: ':scope',
          on: [
            '/groups/{group}/posts/{post}/**',
            '/groups/{group}/permalink/{post}/**',
            '/permalink.php?story_fbid={post}',
            '/{page}/posts/{post}/**',
          ],
          grade: 'C',
          seen: '2026-08',
        },
      ],
      not: '[data-visualcompletion="loading-state"], a[href*="/ads/about/"], [data-ad-rendering-role^="cta-"]',
      needs:
        '[data-ad-rendering-role], [data-ad-preview], [data-ad-comet-preview], a[href*="/posts/"], a[href*="/permalink/"], a[href*="multi_permalinks"], a[href*="story_fbid"], a[href*="/user/"], a[href="/"], a[href="#"], [role="textbox"]',
      adLinks: { parameter: '__cft__[0]=', longerThan: 311 },
      onePer: '[data-ad-rendering-role="like_button"]',
      text: [
        { select: '[data-ad-rendering-role="story_message"]', grade: 'B', seen: '2026-08' },
        { select: '[data-ad-comet-preview="message"]', grade: 'B', seen: '2026-08' },
        { select: '[data-ad-preview="message"]', grade: 'B', seen: '2026-08' },
        {
          select: '[dir="auto"]:not(h1 *, h2 *, h3 *, h4 *, a *, a, [role="button"] *, [role="button"], form *, [role="textbox"] *)',
          longest: true,
          beforeSecond: 'h2, h3, h4',
          grade: 'C',
          seen: '2026-08',
        },
      ],
      ids: [
        {
          links: [
            '/groups/{group}/posts/{post:id}/',
            '/groups/{group}/permalink/{post:id}/',
            '/groups/{group}/?multi_permalinks={post:ids}',
            '/permalink.php?story_fbid={post:id}',
            '/story.php?story_fbid={post:id}',
            '/{page:handle}/posts/{post:id}/',
            '/photo/?set=gm.{post:id}',
            '/reel/{post:id}/',
            '/watch/?v={post:id}',
          ],
        },
        {
          page: [
            '/groups/{group}/posts/{post:id}/',
            '/groups/{group}/permalink/{post:id}/',
            '/permalink.php?story_fbid={post:id}',
            '/story.php?story_fbid={post:id}',
            '/{page:handle}/posts/{post:id}/',
          ],
          notIn: '[role="feed"]',
        },
      ],
      age: [
        {
          select: 'a[href*="/posts/"], a[href*="/permalink/"], a[href*="multi_permalinks"], a[href="/"][role="link"]',
          grade: 'B',
          seen: '2026-08',
        },
      ],
    },
    {
      kind: 'comment',
      units: [{ select: '[role="article"]', grade: 'B', seen: '2026-08' }],
      not: '[data-visualcompletion="loading-state"]',
      owns: 'a[href*="comment_id="]',
      text: [
        {
          select: 'div[dir="auto"]:not(a *, a, [role="button"] *, [role="button"], form *, [role="textbox"] *)',
          longest: true,
          grade: 'B',
          seen: '2026-08',
        },
        {
          select: '[dir="auto"]:not(a *, a, [role="button"] *, [role="button"], form *, [role="textbox"] *)',
          longest: true,
          grade: 'B',
          seen: '2026-08',
        },
      ],
      ids: [{ links: ['**?comment_id={comment:commentId}&reply_comment_id={reply:commentId}', '**?comment_id={comment:commentId}'] }],
      age: [{ select: 'a[href*="comment_id="]', grade: 'B', seen: '2026-08' }],
    },
  ],
  drop: '[data-0="0"], [aria-hidden="true"], [role="button"], form, [role="textbox"], [contenteditable="true"]',
  more: '[role="button"]',
  notLoaded: [{ select: '[role="button"]:not(form *)', grade: 'C', seen: '2026-08' }],
  composers: [
    { select: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]', grade: 'B', seen: '2026-08' },
    { select: '[role="textbox"][contenteditable="true"]', grade: 'C', seen: '2026-08' },
  ],
  privateComposers: [{ select: '[aria-placeholder="Aa"], [aria-label="Message"]', grade: 'B', seen: '2026-08' }],
  composerOf: 'post',
  submit: [{ select: '#focused-state-composer-submit [role="button"]', grade: 'B', seen: '2026-02' }],
};
