/// <reference path="./react-modules.d.ts" />
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type EditorOptions, getSharedAttributes, type MountedEditor } from './mounted-editor.ts';

/** A textarea whose value React owns, as in Instagram's comment form. */
export function mountTextarea(host: HTMLElement, options: EditorOptions): MountedEditor {
  let text = '';
  let replace = (_next: string) => {};
  const { 'aria-placeholder': placeholder, ...attributes } = getSharedAttributes(options);
  const App = () => {
    const [shown, show] = useState('');
    replace = (next) => {
      text = next;
      show(next);
      options.onChange(next);
    };
    const onChange = (event: { target: HTMLTextAreaElement }) => replace(event.target.value);
    return createElement('textarea', { placeholder, ...attributes, value: shown, onChange });
  };
  const root = createRoot(host);
  flushSync(() => root.render(createElement(App)));
  return {
    text: () => text,
    clear: () => replace(''),
    element: () => host.querySelector('textarea') ?? host,
  };
}
