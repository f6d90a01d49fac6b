/** A file of the built package; sizes in bytes. */
export interface PackageFile {
  /** with `/`, relative to the package */
  name: string;
  raw: number;
  gzip: number;
  /** of scripts, styles and pages; else empty */
  text: string;
}

export interface SizeGroup {
  group: string;
  raw: number;
  gzip: number;
}

/** Content scripts, worker and pages with all that each loads (shared chunks count in each), then the whole package. */
export function sizeGroups(files: readonly PackageFile[]): SizeGroup[] {
  const scripts = files.filter(({ name }) => /^content-scripts\/.+\.(js|css)$/.test(name));
  const contents = [...new Set(scripts.map(({ name }) => name.replace(/^content-scripts\//, '').replace(/\.(js|css)$/, '')))];
  const pages = files.filter(({ name }) => /^[^/]+\.html$/.test(name));
  return [
    ...contents.map((site) =>
      sum(
        `content.${site}`,
        scripts.filter(({ name }) => name.replace(/\.(js|css)$/, '') === `content-scripts/${site}`),
      ),
    ),
    ...files.filter(({ name }) => name === 'background.js').map((file) => sum('worker', withLoaded(file, files))),
    ...pages.map((page) => sum(pageGroup(page.name), withLoaded(page, files))),
    sum('package', files),
  ];
}

const pageGroup = (name: string): string => (name === 'sidepanel.html' ? 'panel' : name.replace(/\.html$/, ''));

/** The file and every script and style that it names, and so on. */
function withLoaded(start: PackageFile, files: readonly PackageFile[]): PackageFile[] {
  const found = new Set([start]);
  for (const file of found) {
    for (const other of files) if (/\.(js|css)$/.test(other.name) && namesFile(file, other)) found.add(other);
  }
  return [...found];
}

/** Chunk names carry a digest, so that a name in a text is always meant. */
const namesFile = (file: PackageFile, other: PackageFile): boolean => file.text.includes(other.name.slice(other.name.lastIndexOf('/') + 1));

function sum(group: string, files: readonly PackageFile[]): SizeGroup {
  return {
    group,
    raw: files.reduce((total, file) => total + file.raw, 0),
    gzip: files.reduce((total, file) => total + file.gzip, 0),
  };
}
