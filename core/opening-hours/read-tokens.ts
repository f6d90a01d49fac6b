import type { HoursProblem } from './hours-problem.ts';

export interface HoursToken {
  kind: 'always' | 'time' | 'number' | 'word' | 'comment' | 'sign' | 'end';
  /** As written; of a comment what is between the quotes */
  text: string;
  at: number;
}

const patterns: ReadonlyArray<readonly [HoursToken['kind'], RegExp]> = [
  ['always', /24\/7(?!\d)/y],
  ['time', /\d+:\d+/y],
  ['number', /\d+/y],
  ['word', /\p{L}+/uy],
  ['comment', /"[^"]*"/y],
  ['sign', /\|\||[-;,:[\]+]/y],
];

const spaces = /\s*/y;

function explainSign(sign: string): string {
  if (/[‐-―−]/.test(sign)) return `Write the short hyphen - instead of ${sign}.`;
  if (sign === '"') return 'The comment has no closing quote: put " at its end.';
  if (/[„“”«»'‘’]/.test(sign)) return `Write straight double quotes "…" around a comment instead of ${sign}.`;
  return `The sign ${sign} cannot be used in opening hours.`;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function readToken(text: string, at: number): HoursToken | undefined {
  for (const [kind, pattern] of patterns) {
    const found = matchAt(pattern, text, at);
    if (found !== undefined) return { kind, text: found, at };
  }
  return undefined;
}

/** The last token is always of the kind `end`. */
export function readTokens(text: string): { ok: true; value: HoursToken[] } | { ok: false; error: HoursProblem } {
  const tokens: HoursToken[] = [];
  let at = matchAt(spaces, text, 0)?.length ?? 0;
  while (at < text.length) {
    const token = readToken(text, at);
    if (!token) return { ok: false, error: { at, message: explainSign(String.fromCodePoint(text.codePointAt(at) ?? 0)) } };
    at += token.text.length;
    at += matchAt(spaces, text, at)?.length ?? 0;
    tokens.push(token.kind === 'comment' ? { ...token, text: token.text.slice(1, -1).trim() } : token);
  }
  return { ok: true, value: [...tokens, { kind: 'end', text: '', at: text.length }] };
}
