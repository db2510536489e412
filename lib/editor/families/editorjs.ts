import type { Family } from './family';

/** Editor.js: a block is written on by itself, its data is what stands in the page. */
export const editorjs: Family = { id: 'editorjs', surface: '.codex-editor__redactor' };
