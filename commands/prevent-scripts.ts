const beforeContent = /^(?:\s|\uFEFF|<!--[\s\S]*?-->)*<!doctype[^>]*>/i;

/** The same page, but nothing written in it runs: a policy stands before all else, behind the doctype so that the layout stays. */
export function preventScripts(html: string): string {
  const start = beforeContent.exec(html)?.[0] ?? '';
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  return start + policy + html.slice(start.length);
}
