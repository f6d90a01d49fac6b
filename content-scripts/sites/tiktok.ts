import type { Site } from './site.ts';

/** Videos and their comments on TikTok. Comments have no id in the page: theirs are weak. */
export const tiktok: Site = {
  id: 'tiktok',
  version: '2026.11.22',
  limit: 150,
  pages: [
    { address: '/login/**', is: 'gate' },
    { address: '/messages/**', is: 'private' },
    { address: '/{space:at}/video/{post:number}/**', is: 'profile' },
    { address: '/{space:at}/photo/{post:number}/**', is: 'profile' },
    { address: '/tag/{space}/**', is: 'hashtag' },
    { address: '/foryou/**', is: 'feed' },
    { address: '/following/**', is: 'feed' },
    { address: '/', is: 'feed' },
  ],
  gates: [{ select: '[class*="captcha"], [id*="captcha"], form input[type="password"]', grade: 'B', seen: '2026-04' }],
  roots: [{ select: '#app, main, body', grade: 'A', seen: '2026-08' }],
  spaceTitle: [],
  rules: [
    {
      kind: 'post',
      units: [
        { select: 'article[data-e2e="recommend-list-item-container"]', grade: 'B', seen: '2026-04' },
        { select: '[data-e2e="browse-video-desc"], [data-e2e="video-desc"]', grade: 'B', seen: '2026-08' },
      ],
      text: [
        { select: ':scope[data-e2e$="video-desc"]', grade: 'B', seen: '2026-08' },
        { select: '[data-e2e="browse-video-desc"], [data-e2e="video-desc"], [data-e2e="search-card-desc"]', grade: 'B', seen: '2026-08' },
      ],
      ids: [
        { links: ['/{user:at}/video/{post:number}', '/{user:at}/photo/{post:number}'] },
        { page: ['/{user:at}/video/{post:number}/**', '/{user:at}/photo/{post:number}/**'] },
      ],
      age: [],
    },
    {
      kind: 'comment',
      units: [
        { select: '[class*="DivCommentItemWrapper"]', grade: 'C', seen: '2026-08' },
        { select: '[class*="DivCommentContentWrapper"]', grade: 'C', seen: '2026-08' },
        { select: '[class*="DivCommentContentContainer"]', grade: 'C', seen: '2022-08' },
        { select: '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]', grade: 'A', seen: '2026-08' },
      ],
      text: [
        { select: '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]', grade: 'A', seen: '2026-08' },
        { select: ':scope[data-e2e^="comment-level"]', grade: 'A', seen: '2026-08' },
      ],
      ids: [],
      age: [{ select: '[data-e2e^="comment-time"]', grade: 'B', seen: '2026-04' }],
    },
  ],
  drop: '[aria-hidden="true"], button, [role="button"], svg',
  more: 'button, [role="button"]',
  notLoaded: [{ select: '[data-e2e="view-more-1"]', isOnlyThat: true, grade: 'B', seen: '2026-08' }],
  replyMarks: { reply: '[data-e2e="comment-level-2"]', comment: '[data-e2e="comment-level-1"]' },
  composers: [
    { select: '[data-e2e="comment-input"] [contenteditable="true"]', grade: 'B', seen: '2026-08' },
    {
      select: '[class*="DivCommentFooter"] [contenteditable="true"], [class*="DivInputEditorContainer"] [contenteditable="true"]',
      grade: 'C',
      seen: '2026-04',
    },
  ],
  privateComposers: [
    { select: '[data-e2e*="message"] [contenteditable="true"], [class*="DivChat"] [contenteditable="true"]', grade: 'C', seen: '2026-04' },
  ],
  composerOf: 'page',
  submit: [{ select: '[data-e2e="comment-post"], [class*="DivPostButton"]', grade: 'B', seen: '2026-08' }],
};
