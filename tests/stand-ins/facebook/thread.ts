export interface Comment {
  id: string;
  author: string;
  /** Age in minutes, a whole number of minutes, hours or days as Facebook rounds it. */
  age: number;
  text: string;
  /** How links write the id: as digits, or as base64 of `comment:<post>_<comment>`. */
  idForm?: 'base64';
  /** Characters shown before "See more". */
  shown?: number;
  replies?: Comment[];
}

export interface Post {
  /** Digits or `pfbid…`, as in the permalink. */
  id: string;
  /** Absent: an anonymous participant, who has no link. */
  author?: string;
  age: number;
  /** `\n` parts lines; emoji become images, `https://…` and `@[Name]` become links. */
  text: string;
  link?: 'permalink' | 'multi_permalinks' | 'story_fbid';
  /** The timestamp link says `#` until it is pointed at. */
  hasLateLink?: true;
  shown?: number;
  hasBackground?: true;
  hasDecoy?: true;
  /** Caption of the photograph below the text. */
  photo?: string;
  linkCard?: { title: string; url: string };
  /** The comment box opens only at the comment button. */
  hasClosedComposer?: true;
  comments: Comment[];
}

export interface Group {
  id: string;
  title: string;
  members: string;
  uiLanguage: 'bg' | 'de' | 'en' | 'pl';
  /** A: posts are role=article. B: they are not. C: no data-ad attributes, permalinks only when pointed at. */
  cohort: 'A' | 'B' | 'C';
  editor: 'plain' | 'rich';
  posts: Post[];
  /** Posts that come into the page only when a unit is re-used. */
  spares: Post[];
}
