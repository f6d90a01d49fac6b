import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ParseError, parse, printParseErrorCode, visit } from 'jsonc-parser';
import type { PackSource } from '../../core/check/library.ts';
import { type Problem, reportError } from '../../core/check/problem.ts';
import { mostBytes } from '../../core/pack/schema.ts';
import { findLineAt } from './check-find-line.ts';

/** A folder with its files as they are written, and what kept some of them from being read. */
export interface ReadFolder extends PackSource {
  /** by the file's name inside the folder */
  texts: Map<string, string>;
  problems: (Problem & { line: number })[];
}

/** `pack` is what the folder is called in what is printed. */
export function readFolder(folder: string, pack: string): ReadFolder {
  const read: ReadFolder = { pack, files: {}, texts: new Map(), problems: [] };
  for (const path of listJson(folder)) {
    const file = relative(folder, path).replaceAll('\\', '/');
    const report = (said: readonly [string, string], line = 1, at = ''): void =>
      void read.problems.push({ ...reportError({ pack, file, path: at }, '', said), line });
    const text = readText(path, report);
    if (text === undefined) continue;
    read.texts.set(file, text);
    const content = readJson(text, report);
    if (content !== undefined) read.files[file] = content;
  }
  return read;
}

type Report = (said: readonly [message: string, remedy: string], line?: number, at?: string) => void;

const listJson = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listJson(path);
      return entry.name.endsWith('.json') ? [path] : [];
    });

const inMegabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

function readText(path: string, report: Report): string | undefined {
  const { size } = statSync(path);
  if (size > mostBytes) {
    const said = `is a file of ${inMegabytes(size)}, more than ${inMegabytes(mostBytes)}: nothing of it was read`;
    report([said, 'make two files of it: all .json files of the folder are read']);
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(readFileSync(path));
  } catch {
    report(['is not written in UTF-8: nothing of it was read', 'open it in an editor and save it with the encoding UTF-8']);
    return undefined;
  }
}

function readJson(text: string, report: Report): unknown {
  try {
    const content: unknown = JSON.parse(text);
    reportTwins(text, report);
    return content;
  } catch {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    const what = first ? (syntaxErrors[printParseErrorCode(first.error)] ?? syntaxErrors['InvalidSymbol']) : undefined;
    const [said, remedy] = what ?? ['something is wrong here', 'compare it with the lines around it'];
    report([`is no JSON: ${said}; nothing of the file was read`, remedy], findLineAt(text, first?.offset ?? 0));
    return undefined;
  }
}

const syntaxErrors: Record<string, readonly [string, string]> = {
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
function reportTwins(text: string, report: Report): void {
  const open: Set<string>[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (name, offset) => {
      const names = open.at(-1);
      if (names?.has(name)) {
        report(
          [`has the field "${name}" twice in one entry: the first was not read`, 'take one of them out'],
          findLineAt(text, offset),
          name,
        );
      }
      names?.add(name);
    },
  });
}
