/** Zero-width, joining and direction marks that sites scatter in labels against copying; the ZWJ inside emoji stays. */
const noise = /[\u034f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const blocks = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DIV',
  'DL',
  'DT',
  'DD',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'UL',
]);

export interface ReadTextOptions {
  /** elements left out with all they hold */
  drop: string;
  /** elements left out because they belong to another post */
  isForeign?: (element: Element) => boolean;
}

/**
 * The text as a person reads it: one line per block or `<br>`, emoji by their `alt`, decoys and noise left out.
 * Own walk instead of `innerText`, which needs layout, loses emoji images and keeps decoys.
 */
export function readText(root: Element, options: ReadTextOptions): string {
  const parts: string[] = [];
  let atLineStart = true;
  const write = (text: string): void => {
    parts.push(text);
    atLineStart = text.endsWith('\n');
  };
  const breakLine = (): void => {
    if (!atLineStart) write('\n');
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = cleanText(node as Text);
      if (text !== '' && !(atLineStart && text === ' ')) write(atLineStart ? text.replace(/^ /, '') : text);
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (element !== root && (element.matches(options.drop) || options.isForeign?.(element))) return;
    if (element.tagName === 'BR') write('\n');
    else if (element.tagName === 'IMG') writeEmoji(element, write);
    else walkInside(element);
  };
  const walkInside = (element: Element): void => {
    const isBlock = blocks.has(element.tagName);
    if (isBlock) breakLine();
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child);
    if (isBlock) breakLine();
  };
  atLineStart = true;
  walk(root);
  return tidyLines(parts.join(''));
}

function cleanText(node: Text): string {
  const raw = node.data.replace(noise, '').replace(/\u00a0/g, ' ');
  if (!/\S[\s\S]*\n/.test(raw) && !raw.includes('\n')) return raw.replace(/\s+/g, ' ');
  const style = node.parentElement && getComputedStyle(node.parentElement).whiteSpace;
  return style?.startsWith('pre') || style === 'break-spaces' ? raw.replace(/[^\S\n]+/g, ' ') : raw.replace(/\s+/g, ' ');
}

function writeEmoji(image: Element, write: (text: string) => void): void {
  const alt = image.getAttribute('alt') ?? '';
  if (alt !== '' && alt.length <= 24 && !/\p{L}/u.test(alt)) write(alt);
}

export const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
