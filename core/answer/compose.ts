import type { AnswerLanguage } from '../language.ts';
import type { Answer, HelpPoint } from '../pack/schema.ts';

export type Variant = 'full' | 'short';

export interface ComposeRequest {
  answer: Answer;
  language: AnswerLanguage;
  variant: Variant;
  helpPoints: HelpPoint[];
  /** "not verified" in the language of the answer, in the length of the variant */
  callFirst: string;
}

const field = '{{help-point}}';

/** A place as one line: name, address, phone; in short only name and phone. */
export function describeHelpPoint(point: HelpPoint, variant: Variant): string {
  const name = variant === 'short' ? (point.shortName ?? point.name) : point.name;
  const reach = point.phones?.[0] ?? point.email ?? (variant === 'full' ? point.url : undefined);
  const parts = variant === 'short' ? [name, reach] : [name, point.address, reach];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** The text to insert. A line with the field and nothing to put into it is left out. */
export function composeAnswer(request: ComposeRequest): string | undefined {
  const text = request.answer.texts[request.language]?.[request.variant];
  if (text === undefined) return undefined;
  const places = request.helpPoints.map((point) => {
    const described = describeHelpPoint(point, request.variant);
    return point.verifiedAt === undefined ? `${described} (${request.callFirst})` : described;
  });
  const lines = text.split('\n').flatMap((line) => {
    if (!line.includes(field)) return [line];
    return places.length === 0 ? [] : [line.replace(field, () => places.join('; '))];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Characters as the sites count them: UTF-16 units, which never counts less than they do. */
export const countCharacters = (text: string): number => text.length;
