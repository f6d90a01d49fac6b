import { getLabels, type Labels } from './labels.ts';
import type { Comment, Group } from './thread.ts';

/** Where a post is being shown: a post in the feed and its copy in the dialog have composers of different names. */
export interface View {
  group: Group;
  labels: Labels;
  composerPrefix: '' | 'dialog:';
}

export function getView(group: Group, composerPrefix: View['composerPrefix'] = ''): View {
  return { group, labels: getLabels(group), composerPrefix };
}

let lastId = 559_000_000_000_000;

/** A comment that the signed-in person has just posted. */
export function makeComment(author: string, text: string): Comment {
  lastId += 1;
  return { id: String(lastId), author, age: 1, text };
}
