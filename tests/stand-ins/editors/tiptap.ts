import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { type EditorOptions, getSharedAttributes, type MountedEditor } from './mounted-editor.ts';

/** Tiptap (ProseMirror) as in the composer of Telegram Web A. */
export function mountTiptap(host: HTMLElement, options: EditorOptions): MountedEditor {
  const readText = (editor: Editor) => editor.getText({ blockSeparator: '\n' });
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    // The page's policy forbids style elements; the site's own sheet holds these rules.
    injectCSS: false,
    editorProps: { attributes: { role: 'textbox', ...getSharedAttributes(options) } },
    onUpdate: ({ editor: changed }) => options.onChange(readText(changed)),
  });
  return {
    text: () => readText(editor),
    clear: () => {
      editor.commands.clearContent(true);
    },
    element: () => editor.view.dom,
  };
}
