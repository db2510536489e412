import { ADDRESSES } from './addresses';
import { FORMS } from './forms';
import { FRAMES } from './frames';
import { REQUESTS } from './requests';
import type { Way } from './way';
import { WORKERS } from './workers';

/** Every known way content leaves a page. */
export const WAYS: readonly Way[] = [...FORMS, ...REQUESTS, ...ADDRESSES, ...FRAMES, ...WORKERS];
