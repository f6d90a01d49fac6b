import type { Post, SiteId, Space } from '../../core/post.ts';

/**
 * How sure a selector is: A contract-like, lasts years; B made for the site's own tooling, a year or more;
 * C wording or layout, months; D hashed class names, weeks.
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

export interface Candidate {
  select: string;
  grade: Grade;
  /** year and month in which it was last seen to hold */
  seen: string;
}

export interface UnitCandidate extends Candidate {
  /** `select` marks the inside; the unit is the smallest ancestor holding this too */
  climbTo?: string;
  /** only on pages of these addresses */
  on?: string[];
}

export interface TextCandidate extends Candidate {
  /** of several matches take the one with the most text; else the first */
  longest?: true;
  /** what stands behind the second of these is a shared post inside the post */
  beforeSecond?: string;
}

/** A control behind which comments or replies stand; its words or its place say so. */
export interface MoreControl extends Candidate {
  /** it is for nothing else: its words need not be known */
  isOnlyThat?: true;
}

/** Where a post's own id stands. */
export type IdRule =
  | { attribute: string }
  /** addresses of links, see match-address; captures `{post}` and, for comments, `{comment}` and `{reply}` */
  | { links: string[] }
  /** the page's own address, where only one post is open */
  | { page: string[] /** lists of posts: one may still stand there when the address already names a single post */; notIn?: string };

export interface UnitRule {
  kind: Post['kind'];
  /** in order; the first that matches anything in a root is used there */
  units: UnitCandidate[];
  /** what is or holds this by itself is no such unit */
  not?: string;
  /** a unit by itself holds one of these; lists also have rows that are no posts (sorting, suggestions) */
  needs?: string;
  /** links with such a parameter longer than this mark advertisements */
  adLinks?: { parameter: string; longerThan: number };
  /** a comment has one of these that lies in no other comment */
  owns?: string;
  /** a unit holding more than one of these is a wrapper of several */
  onePer?: string;
  text: TextCandidate[];
  ids: IdRule[];
  age: Candidate[];
}

export interface PageRule {
  /** address pattern, see match-address */
  address: string;
  is: 'private' | 'gate' | 'no-space' | Space['kind'];
}

/** One site as data: JSON-serialisable, so that it can travel in a pack. */
export interface Site {
  id: SiteId;
  /** date of the last change, also logged with every act */
  version: string;
  /** longest comment in UTF-16 units, as far as known */
  limit: number;
  /** in order; no match: not a page with posts */
  pages: PageRule[];
  /** log-in and security forms: nothing is read beside them */
  gates: Candidate[];
  /** parts of the page to read in; all matches of the first candidate that matches */
  roots: Candidate[];
  spaceTitle: Candidate[];
  /** where a space's id stands if not in the address */
  spaceLinks?: { inside: Candidate[]; address: string };
  /** a group chat shows this; without it the page counts as private */
  groupProof?: string;
  rules: UnitRule[];
  /** inside a text but not of it: time, buttons, decoys */
  drop: string;
  /** a control at the end of a text that shows the rest */
  more: string;
  /** a list of replies; the comment before it is their parent */
  replies?: Candidate[];
  /** marks of replies and of comments: a reply's parent is the comment before it */
  replyMarks?: { reply: string; comment: string };
  /** controls such as "view 22 more comments": their number is read, they are never pressed */
  notLoaded?: MoreControl[];
  composers: Candidate[];
  /** boxes of private messages, never answered into */
  privateComposers: Candidate[];
  /** the composer answers the post around it, the one post of the page, or the whole space (chats) */
  composerOf: 'post' | 'page' | 'space';
  /** the control that sends, looked for around the composer and only looked at */
  submit: Candidate[];
  /** own messages of the counsellor */
  own?: string;
  /** wait after a change of address until old content is gone, in ms */
  settle?: number;
}
