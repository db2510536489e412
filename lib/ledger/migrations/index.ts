import { initial } from './0001-initial';
import { documents } from './0002-documents';
import { account } from './0003-account';
import { stages } from './0004-stages';
import { incidents } from './0005-incidents';
import type { Migration } from './migration';

/** Every migration, oldest first. */
export const MIGRATIONS: readonly Migration[] = [initial, documents, account, stages, incidents];
