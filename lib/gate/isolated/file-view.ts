import type { PanelFile } from '../../../components/panel/props';
import type { RuleWords } from '../../model/messages';
import { isMaskable } from '../../pipeline';
import type { AttachedFile } from './body/body';
import type { Copy } from './copies';
import type { ReadFile } from './files';
import type { Task } from './task';
import type { Version } from './version';

const PICTURES = ['\x89PNG', '\xff\xd8\xff', 'RIFF', 'GIF8', 'BM'];
/** First bytes of what copies can be made of: office files and archives, documents of pages, and pictures. */
const MENDED = ['PK\x03\x04', '%PDF', ...PICTURES];
/** Drawn anew as PNG: under the old name they would be something else. */
const REDRAWN = ['GIF8', 'BM'];

const begins = ({ bytes }: AttachedFile, marks: readonly string[]) => {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  return marks.some((mark) => head.startsWith(mark));
};

/** The files of a task by their ids in the panel. */
export const fileOf = ({ attached }: Task, id: string): AttachedFile | undefined => attached?.each[Number(id)]?.file;

/** What stops the post in a file, by the school's policy. */
function stoppingIn({ attached }: Task, { submission, inspection }: Version, file: ReadFile) {
  const fields = new Set(file.fields);
  const first = submission.fields.length - (attached?.fields.length ?? 0);
  return inspection.findings.filter(({ field, action }) => {
    const own = attached?.fields[field - first];
    return action !== 'notice' && own !== undefined && fields.has(own);
  });
}

/** The rules by which a file stops the post. */
export function rulesIn(task: Task, version: Version, file: AttachedFile): string[] {
  const read = task.attached?.each.find((other) => other.file === file);
  return read ? [...new Set(stoppingIn(task, version, read).map(({ rule }) => rule))] : [];
}

/** What the panel shows of files that hold up the post, and of copies of them. */
export function filesView(
  task: Task,
  version: Version,
  made: ReadonlyMap<AttachedFile, Copy | undefined>,
  words: ReadonlyMap<string, RuleWords>,
): PanelFile[] {
  const { body } = task.outgoing;
  return (task.attached?.each ?? []).flatMap((read, index): PanelFile[] => {
    const { file, uninspected } = read;
    const stopping = stoppingIn(task, version, read);
    if (stopping.length === 0) return [];
    const base = { id: String(index), name: file.name };
    if (!stopping.every(isMaskable) || uninspected.length > 0 || !begins(file, MENDED))
      return [{ ...base, state: 'unfit' }];
    const copy = made.get(file);
    if (!copy) return [{ ...base, state: made.has(file) ? 'none' : 'offered' }];
    const isSent = body.swapsFiles === true && body.files.includes(file) && !begins(file, REDRAWN);
    return [
      {
        ...base,
        state: isSent ? 'ready' : 'to-save',
        places: copy.places.map(({ label, rule, now }) => ({ label, was: words.get(rule)?.name ?? '', now })),
        copy: copy.file.bytes,
        saveAs: begins(file, REDRAWN) ? `${file.name.replace(/\.\w+$/, '')}.png` : file.name,
        ...(begins(file, PICTURES) && { original: file.bytes }),
      },
    ];
  });
}
