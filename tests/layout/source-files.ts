import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface SourceFile {
  /** from the project's root, with `/` */
  path: string;
  /** first folder; empty for files at the root */
  folder: string;
  text: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const notOurs = new Set(['node_modules', '.git', '.wxt', '.output', '.cache', 'demo-output']);
const isText = /\.(?:ts|tsx|css|html|json|md)$/;

function listFiles(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    if (entry.isDirectory()) return listFiles(`${folder}${entry.name}/`);
    return isText.test(entry.name) ? [`${folder}${entry.name}`] : [];
  });
}

const readFile = (path: string): SourceFile => ({
  path,
  folder: path.includes('/') ? path.slice(0, path.indexOf('/')) : '',
  text: readFileSync(`${root}${path}`, 'utf8'),
});

/** Every text file of the project, without what is installed or built. */
export const sourceFiles: SourceFile[] = listFiles('').map(readFile);

export const codeFiles: SourceFile[] = sourceFiles.filter(({ path }) => /\.tsx?$/.test(path));

export const isTest = ({ path }: SourceFile): boolean => /\.test\.tsx?$/.test(path);

export const countLines = (text: string): number => text.replace(/\n$/, '').split('\n').length;
