import { describe, expect, it } from 'vitest';
import { measureFunctions } from './measure-functions.ts';

const body = '  a();\n  b();\n';

const cases: [what: string, source: string, lines: number[]][] = [
  ['a function', `export function f(a: string): void {\n${body}}\n`, [4]],
  ['one whose parameters take several lines', `function f({\n  a,\n}: { a: string }): void {\n${body}}\n`, [6]],
  ['one with a type in braces', `async function f(): Promise<{ ok: true }> {\n${body}}\n`, [4]],
  ['an arrow function', `const f = (a: string): string[] => {\n${body}};\n`, [4]],
  ['an arrow function without brackets', `const f = a => {\n${body}};\n`, [4]],
  ['methods, also private ones and getters', `class A {\n  #b(): void {\n${body}  }\n  get c(): string {\n${body}  }\n}\n`, [4, 4]],
  ['a function inside another one', `function f() {\n  return () => {\n${body}  };\n}\n`, [6, 4]],
  ['nothing in conditions and loops', `if (a) {\n${body}}\nfor (const a of b) {\n${body}}\ntry {\n} catch (error) {\n}\n`, []],
  [
    'nothing in objects and types',
    `const a = {\n  b: f(1),\n};\ninterface C {\n  d: (e: string) => void;\n}\nconst g = x ? f(1) : { a };\n`,
    [],
  ],
  ['no braces in strings, templates and expressions', `function f() {\n  return '}' + \`}\${'}'}\` + /[}]"/.source; // }\n}\n`, [3]],
];

describe('measureFunctions', () => {
  it.each(cases)('measures %s', (_what, source, lines) => {
    expect(measureFunctions(source).map((measured) => measured.lines)).toEqual(lines);
  });

  it('names the line a function starts in', () => {
    expect(measureFunctions(`\n\nfunction f() {\n${body}}`)).toEqual([{ start: 'function f() {', line: 3, lines: 4 }]);
  });
});
