import { framedEditor } from './framed';

export const ueditor = framedEditor('UEditor', '/ueditor', '#ueditor_0');
