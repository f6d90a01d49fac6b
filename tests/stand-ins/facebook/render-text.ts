import { buildElement } from '../build-element.ts';

const link = /https:\/\/\S+/u;
const mention = /@\[[^\]]+\]/u;
const emoji = /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/u;
const parts = new RegExp(`(${link.source}|${mention.source}|${emoji.source})`, 'u');

export interface TextOptions {
  text: string;
  /** Characters shown before the "See more" button. */
  shown?: number | undefined;
  seeMore: string;
  /** Link of a mentioned person. */
  linkTo(name: string): string;
  hasDecoy?: boolean | undefined;
}

/** The lines of a post or comment as Facebook nests them; "See more" replaces them by the whole text. */
export function renderText(options: TextOptions): HTMLElement {
  const cut = cutText(options.text, options.shown);
  const span = buildElement('span', { dir: 'auto' }, renderLines(cut ?? options.text, options));
  if (cut === undefined) return span;
  const button = buildElement('div', { role: 'button', tabindex: '0', class: 'see-more' }, [options.seeMore]);
  button.addEventListener('click', () => span.replaceChildren(...renderLines(options.text, options)));
  span.lastElementChild?.append(' ', button);
  return span;
}

/** What is shown of a long text, ending in "…"; undefined when all of it is shown. */
export function cutText(text: string, shown: number | undefined): string | undefined {
  if (shown === undefined || text.length <= shown) return undefined;
  return `${text.slice(0, text.lastIndexOf(' ', shown))}…`;
}

function renderLines(text: string, { linkTo, hasDecoy }: TextOptions): HTMLElement[] {
  return text.split('\n').map((line, index) => {
    const element = buildElement(
      'div',
      { dir: 'auto' },
      line.split(parts).map((part) => renderPart(part, linkTo)),
    );
    if (hasDecoy && index === 0) element.prepend(buildElement('span', { 'data-0': '0', class: 'decoy' }, ['tsodSrnpoe ']));
    return element;
  });
}

function renderPart(part: string, linkTo: (name: string) => string): Node | string {
  if (part.startsWith('https://')) {
    const href = `https://l.facebook.com/l.php?u=${encodeURIComponent(part)}&h=AT0x`;
    return buildElement('a', { role: 'link', target: '_blank', rel: 'nofollow noreferrer', href }, [part]);
  }
  const mentioned = /^@\[([^\]]+)\]$/.exec(part)?.[1];
  if (mentioned) return buildElement('a', { role: 'link', href: linkTo(mentioned) }, [mentioned]);
  if (part !== '' && parts.test(part)) return buildElement('span', { class: 'emoji' }, [renderEmoji(part)]);
  return part;
}

function renderEmoji(character: string): HTMLImageElement {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><text y=".9em" font-size="90">${character}</text></svg>`;
  const src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  return buildElement('img', { alt: character, src, width: '16', height: '16', referrerpolicy: 'origin-when-cross-origin' });
}
