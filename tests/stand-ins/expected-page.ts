export interface ExpectedPost {
  kind: 'post' | 'comment';
  /** the site's own id, or `weak` where the page shows none */
  id: string | 'weak';
  parent: string | null;
  text: string;
  truncated: boolean;
}

/** What a correct reader finds in the first view of a page; an empty space where the page has none or is private. */
export interface ExpectedPage {
  space: { id: string; title: string };
  posts: ExpectedPost[];
}
