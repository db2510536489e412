import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({ element: document.querySelector('#area'), extensions: [StarterKit], content: HTML });
window.held = () => editor.getHTML();
