import { framedEditors } from './framed';
import { modelEditors } from './model';
import type { EditorPage } from './page';
import { pageEditors } from './page-editors';
import { plainEditors } from './plain';

/** Every editor that is tested while it is written in. */
export const EDITORS: readonly EditorPage[] = [...plainEditors, ...framedEditors, ...pageEditors, ...modelEditors];
