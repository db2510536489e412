import { panels } from './panel-fixtures';

/** Every screen and state there is a picture of. */
export const SCREENS: readonly string[] = Object.keys(panels).map((state) => `panel/${state}`);
