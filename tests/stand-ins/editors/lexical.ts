/// <reference path="./react-modules.d.ts" />
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { OnChangePlugin } from '@lexical/react/LexicalOnChangePlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $createParagraphNode, $getRoot, type EditorState, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type EditorOptions, getSharedAttributes, type MountedEditor } from './mounted-editor.ts';

/** Lexical as in Facebook's comment boxes; which of the two modes Facebook uses is not established. */
export function mountLexical(host: HTMLElement, options: EditorOptions & { mode: 'plain' | 'rich' }): MountedEditor {
  let editor: LexicalEditor | undefined;
  const Grab = () => {
    [editor] = useLexicalComposerContext();
    return null;
  };
  const attributes = { spellCheck: true, tabIndex: 0, role: 'textbox', ...getSharedAttributes(options) };
  const contentEditable = createElement(ContentEditable, attributes);
  const tree = createElement(
    LexicalComposer,
    { initialConfig: { namespace: 'Composer', onError: reportError } },
    createElement(options.mode === 'plain' ? PlainTextPlugin : RichTextPlugin, { contentEditable, ErrorBoundary: LexicalErrorBoundary }),
    createElement(HistoryPlugin),
    createElement(OnChangePlugin, { onChange: (state: EditorState) => options.onChange(readText(state)) }),
    createElement(Grab),
  );
  const root = createRoot(host);
  flushSync(() => root.render(tree));
  return {
    text: () => (editor ? readText(editor.getEditorState()) : ''),
    clear: () => editor?.update(clearRoot, { tag: HISTORY_MERGE_TAG }),
    element: () => host.querySelector<HTMLElement>('[data-lexical-editor]') ?? host,
  };
}

function readText(state: EditorState): string {
  return state.read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

function clearRoot(): void {
  const paragraph = $createParagraphNode();
  $getRoot().clear().append(paragraph);
  paragraph.select();
}
