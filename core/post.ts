export const siteIds = ['facebook', 'instagram', 'tiktok', 'telegram'] as const;
export type SiteId = (typeof siteIds)[number];

/** The site's own id where the page shows one, else `weak:` and a digest of the text. */
export type PostId = string & { readonly brand: 'PostId' };

export interface Space {
  id: string;
  title: string;
  /** `profile` is a person's or page's own space: its id leaves memory only as a keyed hash. */
  kind: 'group' | 'profile' | 'hashtag' | 'feed';
}

/** Of what was found by hand, where no page says more. */
export const unknownSpace: Space = { id: 'unknown', title: '', kind: 'feed' };

export interface Post {
  id: PostId;
  kind: 'post' | 'comment';
  /** the post of a comment, or the comment of a reply */
  parent?: PostId;
  text: string;
  /** the site hides the rest behind a "see more" */
  truncated: boolean;
  /** how old the site says it is, in minutes, when it was read */
  ageMinutes?: number;
  /** the weak id under which this same post was read before its link appeared */
  replaces?: PostId;
}

/** What a site says of comments behind a control such as "view 22 more comments". */
export interface NotLoaded {
  /** the post, or a comment of its thread */
  root: PostId;
  count: number;
}

export const isWeak = (id: PostId): boolean => id.startsWith('weak:');
