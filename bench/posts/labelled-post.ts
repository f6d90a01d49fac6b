import { readFileSync } from 'node:fs';

/** One line of a file of posts labelled by a person. */
export interface LabelledPost {
  id: string;
  lang: string;
  text: string;
  /** what the post is written like; `lang_xx` names the language where `lang` is "other" */
  style: string[];
  relevant: boolean;
  kind: 'story' | 'question' | 'statement' | 'offer' | 'chatter';
  /** the main one first */
  topics: string[];
  claim: string | null;
  stance: 'asserts' | 'asks' | 'denies' | null;
  place: { name: string; country: string } | null;
  urgency: 'none' | 'soon' | 'emergency';
}

export const readLabelledPosts = (file: string): LabelledPost[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPost);
