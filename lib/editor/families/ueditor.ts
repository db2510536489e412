import { call, type Family, get, instanceOf, textOf, windowsOf } from './family';

/** UEditor and its forks: the body of a frame, its script in the window around. */
function editorOf(surface: Element): unknown {
  const isIts = (editor: unknown) => get(editor, 'body') === surface;
  for (const view of windowsOf(surface)) {
    const editor = instanceOf(get(view, 'UE', 'instants'), isIts);
    if (editor) return editor;
  }
  return undefined;
}

export const ueditor: Family = {
  id: 'ueditor',
  surface: 'body.view',
  takesTables: true,
  data: (surface) => textOf(call(editorOf(surface), 'getContent')),
  step: (surface) => void call(editorOf(surface), 'fireEvent', 'saveScene'),
};
