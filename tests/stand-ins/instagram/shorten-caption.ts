const visibleCharacters = 125;

/** A caption as a feed shows it before "more": cut after a word, closed by an ellipsis. */
export function shortenCaption(caption: string): string {
  if (caption.length <= visibleCharacters) return caption;
  const cut = caption.slice(0, visibleCharacters);
  return `${cut.slice(0, cut.lastIndexOf(' ')).trimEnd()}…`;
}
