import { framedEditor } from './framed';

export const tinymce = framedEditor('TinyMCE 6', '/tinymce', '#body_ifr');
