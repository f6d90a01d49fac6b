import { blankOut } from './blank-out.ts';

export interface MeasuredFunction {
  /** its first line as written */
  start: string;
  /** counted from 1 */
  line: number;
  lines: number;
}

const control = /\b(?:if|for|while|switch|catch|with|await)\s*$/;

/** Every function with a body in braces, by the line its parameters start in. */
export function measureFunctions(source: string): MeasuredFunction[] {
  const code = blankOut(source);
  const written = source.split('\n');
  const found: MeasuredFunction[] = [];
  for (let at = code.indexOf('{'); at >= 0; at = code.indexOf('{', at + 1)) {
    const start = findStart(code, at);
    if (start === undefined) continue;
    const line = lineAt(code, start);
    found.push({ start: (written[line - 1] ?? '').trim(), line, lines: lineAt(code, findClosing(code, at)) - line + 1 });
  }
  return found;
}

const lineAt = (code: string, at: number): number => code.slice(0, at).split('\n').length;

/** Where the parameters of the function whose body opens here begin; undefined where the brace opens something else. */
function findStart(code: string, brace: number): number | undefined {
  const before = code.slice(0, brace).trimEnd();
  if (/\bclass\s[^(){};]*$/.test(before)) return undefined;
  const isArrow = before.endsWith('=>');
  const head = isArrow ? before.slice(0, -2).trimEnd() : before;
  const close = head.endsWith(')') ? head.length - 1 : findBeforeType(head);
  if (close === undefined) return isArrow ? head.search(/[\w$]+$/) : undefined;
  const open = findOpening(head, close);
  return !isArrow && control.test(head.slice(0, open)) ? undefined : open;
}

/** The bracket before a return type: `(a: B): Promise<{ c: D }>`. */
function findBeforeType(head: string): number | undefined {
  for (let at = head.length - 1; at >= 0; at--) {
    const character = head[at] ?? '';
    if (/[)\]}]/.test(character) || (character === '>' && head[at - 1] !== '=')) at = findOpening(head, at);
    else if (character === ':') return closingBefore(head, at);
    else if (/[;,={([<?]/.test(character)) return undefined;
  }
  return undefined;
}

function closingBefore(head: string, colon: number): number | undefined {
  const before = head.slice(0, colon).trimEnd();
  const hasType = head.slice(colon + 1).trim() !== '';
  return hasType && before.endsWith(')') ? before.length - 1 : undefined;
}

const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<' };

function findOpening(code: string, close: number): number {
  const closing = code[close] ?? '';
  const opening = pairs[closing];
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const isArrowTip = code[at] === '>' && code[at - 1] === '=';
    if (code[at] === closing && !isArrowTip) depth++;
    if (code[at] === opening) depth--;
    if (depth === 0) return at;
  }
  return 0;
}

function findClosing(code: string, open: number): number {
  let depth = 0;
  for (let at = open; at < code.length; at++) {
    if (code[at] === '{') depth++;
    if (code[at] === '}') depth--;
    if (depth === 0) return at;
  }
  return code.length;
}
