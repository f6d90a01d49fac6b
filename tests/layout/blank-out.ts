export interface BlankOptions {
  /** import paths are strings, so they are wanted sometimes */
  keepStrings?: boolean;
}

/** Behind these a slash starts a regular expression; behind anything else it divides or closes a tag. */
const beforeRegex = /(?:^|[(,=:[!&|?{};+*%~^>]|\b(?:return|typeof|case|in|of|do|else|void|yield|await))$/;

/**
 * The same text with everything blank that is not code: comments, what stands in strings, templates and regular expressions.
 * Every other character keeps its place, so that lines and offsets hold.
 */
export function blankOut(source: string, { keepStrings = false }: BlankOptions = {}): string {
  let result = '';
  // a template's braces lead back into code; the number is how many are open in it
  const templates: number[] = [];
  const take = (end: number, keep: boolean): void => {
    const piece = source.slice(result.length, end);
    result += keep ? piece : piece.replace(/[^\n]/g, ' ');
  };
  while (result.length < source.length) {
    const at = result.length;
    const isTemplateEnd = source[at] === '}' && templates.at(-1) === 0;
    if (source[at] === '`' || isTemplateEnd) {
      if (isTemplateEnd) templates.pop();
      const end = endOf(source, at, templatePiece);
      if (source.startsWith('${', end - 2)) templates.push(0);
      take(end, keepStrings);
      continue;
    }
    const found = findLiteral(source, at, result);
    if (found) take(found.end, keepStrings && found.isString);
    else {
      if (templates.length > 0 && source[at] === '{') templates.push((templates.pop() ?? 0) + 1);
      if (templates.length > 0 && source[at] === '}') templates.push((templates.pop() ?? 0) - 1);
      take(at + 1, true);
    }
  }
  return result;
}

const comment = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const quoted = /'(?:\\.|[^'\\\n])*(?:'|(?=\n)|$)|"(?:\\.|[^"\\\n])*(?:"|(?=\n)|$)/y;
const regex = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const templatePiece = /[`}](?:\\.|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/sy;

function findLiteral(source: string, at: number, before: string): { end: number; isString: boolean } | undefined {
  const commentEnd = endOf(source, at, comment);
  if (commentEnd > at) return { end: commentEnd, isString: false };
  const stringEnd = endOf(source, at, quoted);
  if (stringEnd > at) return { end: stringEnd, isString: true };
  const regexEnd = source[at] === '/' && beforeRegex.test(before.slice(-40).trimEnd()) ? endOf(source, at, regex) : at;
  return regexEnd > at ? { end: regexEnd, isString: false } : undefined;
}

function endOf(source: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex : at;
}
