// The little of React 18 and Draft.js that the stand-ins use: the extension itself is Preact and needs no React types.
declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
  }
  export function createElement(type: unknown, properties?: object | null, ...children: unknown[]): ReactElement;
  export function useState<Value>(initial: Value | (() => Value)): [Value, (next: Value) => void];
}

declare module 'react-dom' {
  export function flushSync(change: () => void): void;
}

declare module 'react-dom/client' {
  import type { ReactElement } from 'react';

  export function createRoot(container: Element): { render(element: ReactElement): void; unmount(): void };
}

declare module 'draft-js' {
  export interface ContentState {
    getPlainText(separator?: string): string;
  }
  export interface EditorStateValue {
    getCurrentContent(): ContentState;
  }
  export const Editor: unknown;
  export const EditorState: {
    createEmpty(): EditorStateValue;
  };
}
