import { EDITABLE, isDesigned, targetOf } from './editable';
import type { Editor } from './editor';
import { surfaceOf } from './families';
import { Field, fieldOf } from './field';
import { hasHighlights } from './highlights';
import type { Listeners } from './listeners';
import type { Pen } from './pen';
import { Surface } from './surface';

/** What a watch says of the editors of a document. */
export interface WatchEvents {
  /** An editor has come. */
  onEditor(editor: Editor): void;
  /** Something may have changed in editors of which this is true. */
  onChange(isIts: (editor: Editor) => boolean): void;
}

/**
 * Finds the editors of a document and sees them change: one observer for all of it, shadow roots in which somebody writes
 * included. Only ever notes what happened; reading is left to whoever is told.
 */
export function watchEditors({ onEditor, onChange }: WatchEvents, pen: Pen, listeners: Listeners) {
  const editors = new Map<Element, Editor>();
  const roots = new Set<Node>();
  /** Whether editors may have come or gone since they were last searched for. Text that changes brings none. */
  let isStale = true;

  const take = (element: Element): void => {
    const field = fieldOf(element);
    const found = field ? undefined : surfaceOf(element);
    const root = field ?? found?.surface;
    if (!root || editors.has(root)) return;
    // The field behind an editor that draws its own text is no field.
    if (field && (!field.checkVisibility() || surfaceOf(field)?.family.lines !== undefined)) return;
    if (found && !hasHighlights()) return;
    const editor = field ? new Field(field, pen) : found && new Surface(found.surface, found.family, pen);
    if (!editor) return;
    editors.set(root, editor);
    onEditor(editor);
  };
  const search = (): boolean => {
    if (!isStale) return false;
    isStale = false;
    for (const [root, editor] of editors) {
      if (editor.isAlive()) continue;
      editor.close();
      editors.delete(root);
    }
    for (const root of [document, ...roots]) {
      if (root !== document && !root.isConnected) roots.delete(root);
      else for (const element of (root as ParentNode).querySelectorAll(EDITABLE)) take(element);
    }
    if (isDesigned(document) && document.body) take(document.body);
    return true;
  };

  const onRecords = (records: readonly MutationRecord[]): void => {
    const touched = new Set<Editor>();
    for (const { target } of records) {
      for (const editor of editors.values()) {
        if (editor.root !== target && !editor.root.contains(target)) continue;
        editor.touch(target);
        touched.add(editor);
      }
    }
    const isElsewhere = records.some(({ type }) => type !== 'characterData');
    isStale ||= isElsewhere;
    if (touched.size > 0 || isElsewhere) onChange((editor) => touched.has(editor));
  };
  const observer = new MutationObserver(onRecords);
  const observe = (root: Node): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['contenteditable'],
    });
  observe(document);

  const enter = (root: Node | null | undefined): void => {
    if (!root || root === document || roots.has(root)) return;
    roots.add(root);
    observe(root);
  };
  for (let at = document.activeElement; at?.shadowRoot; at = at.shadowRoot.activeElement) enter(at.shadowRoot);

  const onFocus = (event: Event): void => {
    const target = targetOf(event);
    // What was hidden, or no editor, may be one now.
    isStale = true;
    enter(target?.getRootNode());
    onChange((editor) => target !== undefined && editor.root.contains(target));
  };
  const onInput = (event: Event): void => {
    const target = targetOf(event);
    isStale ||= target !== undefined && ![...editors.keys()].some((root) => root.contains(target));
    if (target) onChange((editor) => editor.root === target);
  };
  listeners.on(['focusin'], onFocus);
  listeners.on(['input'], onInput);

  return {
    /** Finds editors that have come and forgets those that are gone. False when nothing says that there are any. */
    search,
    /** Takes over what happened and was not yet told. */
    catchUp: () => onRecords(observer.takeRecords()),
    all: (): Iterable<Editor> => editors.values(),
  };
}
