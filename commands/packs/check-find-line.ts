import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

/** Counted from 1. */
export function findLineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** `answers[3].texts.bg` → ['answers', 3, 'texts', 'bg'] */
const readPath = (path: string): (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, number, name]) => (number === undefined ? (name ?? '') : Number(number)));

/** Finds the line of a path in a text; what is missing has the line of what it is missing in. */
export function makeLineFinder(text: string): (path: string) => number {
  let root: Node | undefined;
  return (path) => {
    root ??= parseTree(text);
    if (!root) return 1;
    const segments = readPath(path);
    for (let length = segments.length; length > 0; length--) {
      const node = findNodeAtLocation(root, segments.slice(0, length));
      if (node) return findLineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
    }
    return findLineAt(text, root.offset);
  };
}
