/// <reference path="./react-modules.d.ts" />
import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type EditorOptions, getSharedAttributes, type MountedEditor, setAttributes } from './mounted-editor.ts';

/** Draft.js as in TikTok's comment box. */
export function mountDraft(host: HTMLElement, options: EditorOptions): MountedEditor {
  let state = EditorState.createEmpty();
  let replace = (_next: typeof state) => {};
  const App = () => {
    const [shown, show] = useState(state);
    replace = (next) => {
      state = next;
      show(next);
      options.onChange(readText(next));
    };
    const labels = { ariaLabel: options.label, placeholder: options.placeholder };
    return createElement(Editor, { editorState: shown, onChange: replace, ...labels });
  };
  const root = createRoot(host);
  flushSync(() => root.render(createElement(App)));
  const element = () => host.querySelector<HTMLElement>('.public-DraftEditor-content') ?? host;
  setAttributes(element(), getSharedAttributes(options));
  return { text: () => readText(state), clear: () => replace(EditorState.createEmpty()), element };
}

function readText(state: ReturnType<typeof EditorState.createEmpty>): string {
  return state.getCurrentContent().getPlainText('\n');
}
