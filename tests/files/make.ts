/*
 * Makes the samples of this folder with LibreOffice: npx tsx tests/files/make.ts
 * Each is made twice, with planted values and with harmless ones; `values.ts` says which stand where.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveOf } from './archive';
import { CLEAN, PLACES, PLANTED } from './values';

const HERE = import.meta.dirname;
const FORMATS = {
  'notice.fodt': ['docx', 'doc', 'odt', 'rtf', 'pdf'],
  'list.fods': ['xlsx', 'xls', 'ods', 'pdf'],
  'show.fodp': ['pptx', 'odp', 'pdf'],
};

const work = mkdtempSync(join(tmpdir(), 'shenfa-files-'));
try {
  for (const [kind, values] of Object.entries({ planted: PLANTED, clean: CLEAN })) {
    mkdirSync(join(HERE, kind), { recursive: true });
    for (const [source, formats] of Object.entries(FORMATS)) {
      let text = readFileSync(join(HERE, 'sources', source), 'utf8');
      for (const place of PLACES) text = text.replaceAll(`@${place}@`, values[place]);
      const name = source.slice(0, source.indexOf('.'));
      const folder = join(work, 'in');
      mkdirSync(folder, { recursive: true });
      const made = join(folder, `${name}.${source.slice(source.indexOf('.') + 2)}`);
      writeFileSync(made, archiveOf(text));
      for (const format of formats) {
        execFileSync('soffice', ['--headless', '--convert-to', format, '--outdir', work, made], { stdio: 'ignore' });
        renameSync(join(work, `${name}.${format}`), join(HERE, kind, `${name}.${format}`));
      }
    }
  }
} finally {
  rmSync(work, { recursive: true });
}
