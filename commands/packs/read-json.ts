import { findNodeAtLocation, type Node, type ParseError, parse, parseTree, printParseErrorCode, visit } from 'jsonc-parser';
import type { JsonPath } from '../../core/exchange/json-parts.ts';

interface JsonMistake {
  /** from 1 */
  line: number;
  message: string;
  remedy: string;
  /** the name of the field, where it is one */
  field?: string;
}

export interface JsonText {
  /** undefined: it is no JSON */
  value: unknown;
  mistakes: JsonMistake[];
  /** the line on which the value at the path stands; what is missing has the line of what it is missing in */
  findLine(path: JsonPath): number;
}

/** JSON with the lines of its values, and what is wrong with it in words for editors. */
export function readJson(text: string): JsonText {
  try {
    const value: unknown = JSON.parse(text);
    return { value, mistakes: findTwins(text), findLine: makeLineFinder(text) };
  } catch {
    return { value: undefined, mistakes: [findSyntaxError(text)], findLine: () => 1 };
  }
}

function findLineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

function makeLineFinder(text: string): JsonText['findLine'] {
  // many files are asked for no line at all
  let root: Node | undefined;
  return (path) => {
    root ??= parseTree(text);
    if (!root) return 1;
    const node = findNode(root, path);
    return findLineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
  };
}

const findNode = (root: Node, path: JsonPath): Node =>
  path.length === 0 ? root : (findNodeAtLocation(root, path) ?? findNode(root, path.slice(0, -1)));

function findSyntaxError(text: string): JsonMistake {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const known = first ? (syntaxErrors[printParseErrorCode(first.error)] ?? syntaxErrors['InvalidSymbol']) : undefined;
  const [what, remedy] = known ?? ['something is wrong here', 'compare it with the lines around it'];
  return { line: findLineAt(text, first?.offset ?? 0), message: `is no JSON: ${what}`, remedy };
}

const syntaxErrors: Record<string, readonly [what: string, remedy: string]> = {
  InvalidSymbol: ['this is neither a text in quotation marks nor a number', 'put texts into straight quotation marks "…"'],
  InvalidNumberFormat: ['this is no number', 'write numbers with a full stop and without spaces'],
  PropertyNameExpected: ['there is a comma too many, or a name is missing', 'take out the last comma before }, and put names into "…"'],
  ValueExpected: ['there is a comma too many, or a value is missing', 'take out the last comma before ], or write the value'],
  ColonExpected: ['a colon is missing', 'write : between name and value'],
  CommaExpected: ['a comma is missing', 'write , at the end of the line before'],
  CloseBraceExpected: ['a } is missing', 'close what was opened with {'],
  CloseBracketExpected: ['a ] is missing', 'close what was opened with ['],
  EndOfFileExpected: ['something stands behind the end', 'take out what follows the last }'],
  InvalidCommentToken: ['there is a comment', 'take it out: JSON has none'],
  UnexpectedEndOfComment: ['there is a comment', 'take it out: JSON has none'],
  UnexpectedEndOfString: ['a text has no end', 'close it with ", and write line breaks in it as \\n'],
  UnexpectedEndOfNumber: ['a number has no end', 'write it out'],
  InvalidUnicode: ['a sign after \\u is wrong', 'write four digits or letters a to f after \\u'],
  InvalidEscapeCharacter: ['a backslash stands before a sign that needs none', 'take it out, or write \\\\'],
  InvalidCharacter: ['a text has a line break or an invisible sign in it', 'write line breaks as \\n'],
};

/** Of two fields with one name JSON keeps the last, silently. */
function findTwins(text: string): JsonMistake[] {
  const twins: JsonMistake[] = [];
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (field, offset) => {
      const names = open.at(-1);
      const message = `has the field "${field}" twice in one entry: the first was not read`;
      if (names?.has(field)) twins.push({ line: findLineAt(text, offset), message, remedy: 'take one of them out', field });
      names?.add(field);
    },
  });
  return twins;
}
