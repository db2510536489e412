import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

const editor = createEditor({ namespace: 'page', onError: (problem) => console.error(problem) });
editor.setRootElement(document.querySelector('#area'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(() => {
  $getRoot().clear();
  for (const line of LINES) $getRoot().append($createParagraphNode().append($createTextNode(line)));
});
window.held = () => editor.getEditorState().read(() => $getRoot().getTextContent());
