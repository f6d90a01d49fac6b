import { type Attributes, buildElement } from './build-element.ts';
import { drawEmoji } from './draw-picture.ts';

const emojiPattern = /(\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*)/u;

export interface TextShape {
  /** attributes of the image that stands for an emoji; without them it stays a character */
  emojiImage?: Attributes;
  /** whether lines end by `<br>` or by a newline in the text */
  lines: 'break' | 'newline';
}

/** The nodes that show a text in the way of a site. */
export function writeText(text: string, shape: TextShape): Node[] {
  const lines = shape.lines === 'break' ? text.split('\n') : [text];
  return lines.flatMap((line, index) => {
    const nodes = shape.emojiImage ? writeEmoji(line, shape.emojiImage) : writePlain(line);
    return index === 0 ? nodes : [buildElement('br'), ...nodes];
  });
}

const writePlain = (line: string): Node[] => (line === '' ? [] : [document.createTextNode(line)]);

function writeEmoji(line: string, attributes: Attributes): Node[] {
  return line.split(emojiPattern).flatMap((part, index): Node[] => {
    if (index % 2 === 0) return writePlain(part);
    return [buildElement('img', { ...attributes, alt: part, src: drawEmoji(part) })];
  });
}
