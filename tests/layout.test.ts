import { describe, expect, it } from 'vitest';
import { pageMessageSchemas } from '../background/parse-page-messages.ts';
import { sites } from '../content-scripts/sites/sites.ts';
import { allowedFromContentScript } from '../core/messages.ts';
import { siteIds } from '../core/post.ts';
import { blankOut } from './layout/blank-out.ts';
import { codeFromText, dataFiles, folderRules, longFunctions, testRule } from './layout/layout-rules.ts';
import { measureFunctions } from './layout/measure-functions.ts';
import { type Imported, packageOf, readImports } from './layout/read-imports.ts';
import { codeFiles, countLines, isTest, type SourceFile, sourceFiles } from './layout/source-files.ts';

const isData = ({ path }: SourceFile): boolean => dataFiles.some((pattern) => pattern.test(path));
const inFolder = (folder: string): SourceFile[] => codeFiles.filter((file) => file.folder === folder);

/** `path:line text` of every line of code that the pattern finds; comments and strings do not count. */
const findInCode = (files: SourceFile[], pattern: RegExp): string[] =>
  files.flatMap((file) => {
    const written = file.text.split('\n');
    const lines = blankOut(file.text).split('\n');
    return lines.flatMap((line, index) => (pattern.test(line) ? [`${file.path}:${index + 1} ${written[index]?.trim()}`] : []));
  });

function isAllowed(file: SourceFile, imported: Imported): boolean {
  const rule = folderRules[file.folder];
  if (!rule) return false;
  const rules = isTest(file) ? [rule, testRule] : [rule];
  if (imported.path === undefined) return rules.some(({ packages }) => packages === 'all' || packages.includes(packageOf(imported.name)));
  const target = imported.path.includes('/') ? imported.path.slice(0, imported.path.indexOf('/')) : '';
  return target === file.folder || rules.some(({ folders }) => folders.includes(target));
}

describe('folders', () => {
  it('finds the files it judges', () => {
    const missing = ['core', 'components', 'browser', 'content-scripts', 'background', 'entrypoints'].filter(
      (name) => inFolder(name).length < 2,
    );
    expect(missing).toEqual([]);
  });

  it('has code only in the folders of the design', () => {
    const known = new Set(['', ...Object.keys(folderRules)]);
    expect(codeFiles.filter(({ folder }) => !known.has(folder)).map(({ path }) => path)).toEqual([]);
  });

  it.each(Object.keys(folderRules))('lets %s know only what it may', (folder) => {
    const forbidden = inFolder(folder).flatMap((file) =>
      readImports(file)
        .filter((imported) => !isAllowed(file, imported))
        .map(({ name }) => `${file.path} imports ${name}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('keeps packs free of code', () => {
    expect(sourceFiles.filter(({ path, folder }) => folder === 'packs' && !path.endsWith('.json')).map(({ path }) => path)).toEqual([]);
  });
});

const pageGlobals =
  'document|window|navigator|location|localStorage|sessionStorage|indexedDB|caches|history|fetch|XMLHttpRequest|WebSocket|MutationObserver|HTMLElement|Element|requestAnimationFrame|self|globalThis|browser|chrome|process|Buffer';

describe('core', () => {
  const files = inFolder('core').filter((file) => !isTest(file));

  it('knows no browser, no page and no machine', () => {
    expect(findInCode(files, new RegExp(`(?<![.\\w$#])(?:${pageGlobals})\\b(?!\\s*\\??:)`))).toEqual([]);
  });

  // digests and signatures are the same everywhere: `crypto.subtle` is neither time nor chance
  it('is given the time and chance', () => {
    expect(
      findInCode(
        files,
        /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.(?!subtle\b)|\bgenerateKey\b|\bsetTimeout\b|\bsetInterval\b/,
      ),
    ).toEqual([]);
  });
});

describe('browser calls', () => {
  it('stay out of components', () => {
    expect(findInCode(inFolder('components'), /(?<![.\w$])(?:browser|chrome)\./)).toEqual([]);
  });
});

describe('entrypoints', () => {
  const own = codeFiles.filter(({ path }) => /^entrypoints\/(?:[^/]+\.tsx?|[^/]+\/main\.tsx?)$/.test(path));

  it('are found', () => {
    expect(own.length).toBeGreaterThan(4);
  });

  it.each(own)('$path has at most 15 lines', ({ text }) => {
    expect(countLines(text)).toBeLessThanOrEqual(15);
  });
});

describe('names', () => {
  const word = '[a-z0-9]+(?:-[a-z0-9]+)*';
  const kebab = new RegExp(`^(?:${word}/)*\\.?${word}(?:\\.${word})*$`);
  const shouted = /^(?:[^/]+\/)*(?:README|LICENSE|CHANGELOG|CONTRIBUTING)\.md$/;

  it('are kebab-case', () => {
    expect(sourceFiles.filter(({ path }) => !kebab.test(path) && !shouted.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('say what a thing is: no drawer for the rest', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|types|lib)(?:\/|\.tsx?$)/;
    expect(codeFiles.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([]);
  });

  it('are no barrels', () => {
    const onlyPassesOn = ({ text }: SourceFile): boolean => {
      const code = blankOut(text, { keepStrings: true }).replace(/\b(?:import|export)\b[^;]*?\bfrom\s*['"][^'"]+['"];?/g, '');
      return code.trim() === '';
    };
    const barrels = codeFiles.filter((file) => /(?:^|\/)index\.tsx?$/.test(file.path) || onlyPassesOn(file));
    expect(barrels.map(({ path }) => path)).toEqual([]);
    expect(findInCode(codeFiles, /^\s*export\s*\*/)).toEqual([]);
  });

  it('belong to what is exported: default only where a tool asks for it', () => {
    const asked = /(?:^|\/)[a-z]+\.config\.ts$|^entrypoints\/[^/]+\.ts$|\.d\.ts$/;
    expect(
      findInCode(
        codeFiles.filter(({ path }) => !asked.test(path)),
        /^\s*export default\b|\bas default\b/,
      ),
    ).toEqual([]);
  });
});

describe('sizes', () => {
  it('no file has more than 300 lines', () => {
    const long = codeFiles.filter((file) => !isData(file) && countLines(file.text) > 300);
    expect(long.map(({ path, text }) => `${path}: ${countLines(text)}`)).toEqual([]);
  });

  const long = codeFiles.flatMap((file) =>
    measureFunctions(file.text)
      .filter(({ lines, start }) => lines > 50 && !(isTest(file) && start.startsWith('describe')))
      .map((measured) => ({ ...measured, path: file.path })),
  );
  const isKnown = (found: { path: string; start: string }): boolean =>
    longFunctions.some(({ path, start }) => path === found.path && found.start.startsWith(start));

  it('no function has more than 50 lines', () => {
    expect(
      long.filter((found) => !isKnown(found)).map(({ path, line, lines, start }) => `${path}:${line} ${lines} lines: ${start}`),
    ).toEqual([]);
  });

  it('no function is excused that is short by now', () => {
    const left = longFunctions.filter(({ path, start }) => !long.some((found) => found.path === path && found.start.startsWith(start)));
    expect(left).toEqual([]);
  });
});

describe('habits', () => {
  it('no type is given up', () => {
    expect(findInCode(codeFiles, /(?::|\bas|<|\||,)\s*any\b(?!\s*[(:=])/)).toEqual([]);
    const silenced = codeFiles.filter(({ text }) => /@ts-(?:ignore|nocheck)\b/.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
    const expected = codeFiles.filter((file) => !isTest(file) && /@ts-expect-error\b/.test(file.text));
    expect(expected.map(({ path }) => path)).toEqual([]);
  });

  it('no text becomes code or markup', () => {
    const known = new Set(codeFromText.map(({ path }) => path));
    const pattern =
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|(?<![.\w$])eval\(|\bnew Function\b/;
    expect(
      findInCode(
        codeFiles.filter(({ path }) => !known.has(path)),
        pattern,
      ),
    ).toEqual([]);
  });

  it('no exception is left over', () => {
    const paths = new Set(codeFiles.map(({ path }) => path));
    expect(codeFromText.filter(({ path }) => !paths.has(path))).toEqual([]);
  });
});

/** Bound of one site's data file; the aim is 60, the page layouts in use at the same time ask for more. */
const mostSiteLines = 150;

describe.each(siteIds)('site %s', (id) => {
  it('is data that can travel in a pack', () => {
    expect(JSON.parse(JSON.stringify(sites[id]))).toStrictEqual(sites[id]);
  });

  it('says of itself which site it is', () => {
    expect(sites[id].id).toBe(id);
  });

  it('stays short enough to be read at once', () => {
    const file = sourceFiles.find(({ path }) => path === `content-scripts/sites/${id}.ts`);
    expect(countLines(file?.text ?? '\n'.repeat(1000))).toBeLessThanOrEqual(mostSiteLines);
  });
});

describe('messages', () => {
  it('are parsed when they come from a page, all of them and no others', () => {
    expect(Object.keys(pageMessageSchemas).sort()).toEqual([...allowedFromContentScript].sort());
  });
});
