import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { ExchangeProblem } from '../../core/exchange/exchange-problem.ts';
import type { JsonPath } from '../../core/exchange/read-hsds.ts';
import { decodeText } from './decode-text.ts';

export interface JsonFile {
  value?: unknown;
  problems: ExchangeProblem[];
  /** the line on which the value at the path stands; the nearest known one around it when it is missing */
  findLine(path: JsonPath): number | undefined;
}

/** JSON with the lines of its values. */
export function readJsonFile(bytes: Uint8Array): JsonFile {
  const { text } = decodeText(bytes);
  if (text.trim() === '') return { problems: [{ where: 'the file', message: 'is empty' }], findLine: () => undefined };
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const problems = errors.slice(0, 5).map(({ error, offset }) => ({
    line: lineOf(offset),
    where: 'the file',
    message: `is no JSON here (${printParseErrorCode(error)}): look for a missing or superfluous comma, bracket or quotation mark`,
  }));
  if (problems.length > 0 || !tree) return { problems, findLine: () => undefined };
  return { value: JSON.parse(text), problems, findLine: (path) => lineOf(findNode(tree, path).offset) };
}

const findNode = (tree: Node, path: JsonPath): Node =>
  findNodeAtLocation(tree, path) ?? (path.length === 0 ? tree : findNode(tree, path.slice(0, -1)));
