import { type PostSigns, readPostSigns } from '../../core/guard/post-signs.ts';

let known: { text: string; signs: PostSigns } | undefined;

/** Of the whole text: what hides it for show must not hide what follows from it. The view is made anew with every key pressed. */
export function viewSigns(text: string): PostSigns {
  if (known?.text !== text) known = { text, signs: readPostSigns(text) };
  return known.signs;
}
