/**
 * Matches an address against a pattern such as `/groups/{space}/posts/{post:id}/`, `**?comment_id={comment}` or `/k/#{space:atName}`.
 * Path segments in order, `**` for any rest; the named query parameters must be there; the hash must fit when the pattern has one.
 * `{name:form}` takes only what has that form, `{name:a|b}` only one of these words. Answers with what was captured.
 */
const forms: Record<string, RegExp> = {
  id: /^(?:\d{1,25}|pfbid[A-Za-z0-9]{10,80})$/,
  code: /^[A-Za-z0-9_-]{5,40}$/,
  number: /^\d{1,25}$/,
  handle: /^[A-Za-z0-9._]{2,60}$/,
  at: /^@[A-Za-z0-9._]{1,40}$/,
  atName: /^@[A-Za-z0-9_]{3,40}$/,
  groupId: /^-\d{1,20}/,
};

export type Captures = Record<string, string>;

interface Pattern {
  segments: string[];
  query: [name: string, value: string][];
  hash: string | undefined;
}

const parsed = new Map<string, Pattern>();

function parse(pattern: string): Pattern {
  const known = parsed.get(pattern);
  if (known) return known;
  const [beforeHash = '', hash] = pattern.split('#') as [string, string?];
  const [path = '', query = ''] = beforeHash.split('?') as [string, string?];
  const result: Pattern = {
    segments: path.split('/').filter(Boolean),
    query: query ? query.split('&').map((pair) => pair.split('=') as [string, string]) : [],
    hash,
  };
  parsed.set(pattern, result);
  return result;
}

export function matchAddress(pattern: string, url: URL): Captures | undefined {
  const { segments, query, hash } = parse(pattern);
  const captures: Captures = {};
  if (!matchPath(segments, url.pathname.split('/').filter(Boolean), captures)) return undefined;
  for (const [name, value] of query) {
    const given = url.searchParams.get(name);
    if (given === null || !matchPiece(value, given, captures)) return undefined;
  }
  if (hash !== undefined && !matchPiece(hash, url.hash.slice(1), captures)) return undefined;
  return captures;
}

function matchPath(pattern: string[], path: string[], captures: Captures): boolean {
  for (const [index, piece] of pattern.entries()) {
    if (piece === '**') return true;
    const given = path[index];
    if (given === undefined || !matchPiece(piece, given, captures)) return false;
  }
  return path.length === pattern.length;
}

function matchPiece(piece: string, given: string, captures: Captures): boolean {
  const open = piece.indexOf('{');
  if (open < 0) return piece === given;
  const prefix = piece.slice(0, open);
  const [name = '', form] = piece.slice(open + 1, piece.indexOf('}')).split(':') as [string, string?];
  if (!given.startsWith(prefix)) return false;
  const value = readForm(form, decode(given.slice(prefix.length)));
  if (value === undefined) return false;
  captures[name] = value;
  return true;
}

function readForm(form: string | undefined, value: string): string | undefined {
  if (form === undefined) return value === '' ? undefined : value;
  if (form === 'commentId') return readCommentId(value);
  if (form === 'ids') return readForm('id', value.split(',')[0] ?? '');
  if (form.includes('|')) return form.split('|').includes(value) ? value : undefined;
  if (form === 'groupId') return /^-\d{1,20}/.exec(value)?.[0];
  return forms[form]?.test(value) ? value : undefined;
}

/** Facebook writes a comment's id as digits or as base64 of `comment:<post>_<id>` (seen 2025 to 2026). */
function readCommentId(value: string): string | undefined {
  if (/^\d{1,25}$/.test(value)) return value;
  try {
    return /^comment:\d+_(\d+)$/.exec(atob(value))?.[1];
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
