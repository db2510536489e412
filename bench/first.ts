import { createEngine } from '../lib/detect/engine';
import { RULES } from '../rules/index';

/** An engine that has read nothing yet. */
export const { detect } = createEngine(RULES);
